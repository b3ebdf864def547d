import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dataDictionary } from '@sd/shared/data-dictionary';
import { listAstray } from '@sd/db/testing/astray';
import { everythingOf } from '@sd/db/testing/everything';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../clock.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';
import { endSessions, forgetWhatIsOver } from './sweep.ts';

// Long ago, so that every day asked for has come: the database refuses one that has not.
const settledOn = '2020-03-02';

let scene: Scene;
let youth: string;
beforeAll(async () => {
	scene = await makeScene('retention');
	youth = await scene.forumIdOf('youth');
});
beforeEach(async () => {
	await scene.owner.deleteFrom('submission').execute();
});
afterAll(() => scene.close());

type Told = { status: 'received' | 'held' | 'accepted' | 'declined'; on?: string };

/** One of everything that somebody can tell, each with a mark to be found by. */
async function told({ status, on = settledOn }: Told): Promise<string> {
	const { owner } = scene;
	const id = randomUUID();
	const own = { submissionId: id, forumId: youth };
	// Before the decision, so that it is the decision that is counted from.
	const earlier = addDays(on, -3);
	await owner
		.insertInto('submission')
		.values({
			id,
			forumId: youth,
			receiptHash: Buffer.from(id),
			fingerprint: Buffer.from(id),
			receivedOn: on,
			contributor: 'young person',
			teller: 'self',
			mode: 'words',
			time: 'now',
			place: 'CANARY-place',
			consent: 'exact words',
			storySealed: 'CANARY-story',
			betterSealed: 'CANARY-better',
			status,
			acceptedOn: status === 'accepted' ? on : null
		})
		.execute();
	await owner
		.insertInto('submissionCard')
		.values({ submissionId: id, card: 'secret', feeling: 'bad' })
		.execute();
	for (const [slot, kind] of (['voice', 'picture'] as const).entries()) {
		await owner
			.insertInto('attachment')
			.values({
				...own,
				slot,
				kind,
				mediaType: 'x',
				contentSealed: Buffer.from('CANARY-content'),
				coveredSealed: Buffer.from('CANARY-covered'),
				state: 'kept',
				transcriptSealed: 'CANARY-transcript'
			})
			.execute();
	}
	for (const [position, sender] of (['forum', 'contributor'] as const).entries()) {
		await owner
			.insertInto('message')
			.values({
				...own,
				position,
				sender,
				kind: 'message',
				bodySealed: 'CANARY-message',
				sentOn: earlier,
				readOn: on
			})
			.execute();
	}
	await owner
		.insertInto('contact')
		.values({ ...own, how: 'email', addressSealed: 'CANARY-contact', givenOn: earlier, toldNews: 2 })
		.execute();
	await owner
		.insertInto('redaction')
		.values({ ...own, field: 'story', startsAt: 0, endsAt: 2, kind: 'CANARY-redaction' })
		.execute();
	if (status === 'accepted')
		await owner
			.insertInto('acceptedText')
			.values({ ...own, story: 'CANARY-accepted' })
			.execute();
	if (status === 'accepted' || status === 'declined') {
		await owner
			.insertInto('moderationDecision')
			.values({
				...own,
				decision: status === 'accepted' ? 'accept' : 'decline',
				noteToContributor: 'CANARY-note',
				decidedAt: new Date(`${on}T23:30:00Z`)
			})
			.execute();
	}
	return id;
}

/** What bytes are marked with reads as hex in a row. */
const bytes = ['CANARY-content', 'CANARY-covered'];
async function marks(): Promise<string[]> {
	let everything = await everythingOf(scene.owner);
	for (const mark of bytes) everything = everything.replaceAll(Buffer.from(mark).toString('hex'), mark);
	return [...new Set(everything.match(/CANARY-[a-z]+/g))].toSorted();
}

async function sweepOn(day: string): Promise<void> {
	scene.time.now = new Date(`${day}T03:00:00Z`);
	await forgetWhatIsOver(scene.services);
	// Whatever goes, what is kept as it changes goes with it.
	expect(await listAstray(scene.owner)).toEqual([]);
}

/** The day before nothing changes, anywhere; on the day itself it is done. */
async function onlyAfter(days: number, work: () => Promise<void>): Promise<void> {
	const before = await everythingOf(scene.owner);
	await sweepOn(addDays(settledOn, days - 1));
	expect(await everythingOf(scene.owner)).toBe(before);
	await sweepOn(addDays(settledOn, days));
	await work();
}

describe('what was accepted', () => {
	test('loses the words as they were sent after 90 days, with sound, pictures and messages, and not a day sooner', async () => {
		await told({ status: 'accepted' });
		await onlyAfter(90, async () => {
			expect(await marks()).toEqual(
				['accepted', 'contact', 'note', 'place', 'redaction'].map((each) => `CANARY-${each}`)
			);
		});
	});

	test('keeps a message that nobody has read, and one of the last 90 days', async () => {
		const id = await told({ status: 'accepted' });
		await scene.owner
			.updateTable('message')
			.set({ readOn: null })
			.where('sender', '=', 'contributor')
			.execute();
		await scene.owner
			.updateTable('message')
			.set({ sentOn: '2020-04-01' })
			.where('sender', '=', 'forum')
			.execute();
		await sweepOn(addDays(settledOn, 95));
		const left = await scene.owner
			.selectFrom('message')
			.select('sender')
			.where('submissionId', '=', id)
			.execute();
		expect(left.map(({ sender }) => sender).toSorted()).toEqual(['contributor', 'forum']);
	});

	test('counts what went as seen no longer, so that the next message is told', async () => {
		await told({ status: 'accepted' });
		await sweepOn(addDays(settledOn, 90));
		const { toldNews } = await scene.owner.selectFrom('contact').select('toldNews').executeTakeFirstOrThrow();
		expect(toldNews).toBe(1);
	});

	test('goes wholly after 24 months, and a late copy from a phone is not stored again', async () => {
		const id = await told({ status: 'accepted' });
		await sweepOn('2022-03-01');
		expect(await marks()).toContain('CANARY-accepted');
		await sweepOn('2022-03-02');
		expect(await marks()).toEqual([]);
		expect(await scene.owner.selectFrom('submission').select('id').execute()).toEqual([]);
		expect(await scene.owner.selectFrom('submissionGone').selectAll().execute()).toHaveLength(1);
		const written = await readFile(scene.ledgerFile, 'utf8');
		expect(written).toContain(scene.services.keys.hashOfErased('kept its time', id));
		expect(written).not.toContain(id);
	});

	test('cannot be opened again once the words as they were sent are gone', async () => {
		const id = await told({ status: 'accepted' });
		await sweepOn(addDays(settledOn, 90));
		const coordinator = await scene.person('coordinator', { forum: 'youth' });
		const refused = await refusal(coordinator.moderation.decide({ id, version: 1, decision: 'reopen' }));
		expect(refused.message).toBe('The words as they were sent are gone. It cannot be opened again.');
		expect(await marks()).toContain('CANARY-accepted');
	});
});

test('what was declined keeps after 30 days only its day and the decision that says why', async () => {
	await told({ status: 'declined' });
	await onlyAfter(30, async () => {
		expect(await marks()).toEqual(['CANARY-note']);
		expect(await scene.owner.selectFrom('submissionCard').selectAll().execute()).toEqual([]);
		const [left] = await scene.owner.selectFrom('submission').selectAll().execute();
		expect(left).toMatchObject({ status: 'declined', receivedOn: settledOn });
	});
});

test('what was declined waits while its contributor has written something that nobody has read', async () => {
	await told({ status: 'declined' });
	await scene.owner
		.updateTable('message')
		.set({ readOn: null })
		.where('sender', '=', 'contributor')
		.execute();
	await sweepOn(addDays(settledOn, 300));
	expect(await marks()).toContain('CANARY-story');
});

test.each(['received', 'held'] as const)(
	'what nobody has decided (%s) never goes by itself, and is counted as late after 5 and after 20 days',
	async (status) => {
		await told({ status });
		const before = await everythingOf(scene.owner);
		await sweepOn('2026-11-25');
		expect(await everythingOf(scene.owner)).toBe(before);

		const coordinator = await scene.person('coordinator', { forum: 'youth' });
		const countsAfter = async (days: number) => {
			scene.time.now = new Date(`${addDays(settledOn, days)}T10:00:00Z`);
			const { late, tooLate } = await coordinator.moderation.waits();
			return [late, tooLate];
		};
		expect(await countsAfter(4)).toEqual([0, 0]);
		expect(await countsAfter(5)).toEqual([1, 0]);
		expect(await countsAfter(19)).toEqual([1, 0]);
		expect(await countsAfter(20)).toEqual([1, 1]);
	}
);

test.each(['accepted', 'declined'] as const)(
	'what a concern was raised about (%s) is left to people',
	async (status) => {
		const { actor } = await scene.person('coordinator', { forum: 'youth' });
		const submissionId = await told({ status });
		await scene.owner
			.insertInto('concern')
			.values({
				id: randomUUID(),
				forumId: youth,
				submissionId,
				category: 'other',
				isImmediate: false,
				extractSealed: 'sealed',
				raisedBy: actor.id,
				raisedAt: new Date(`${settledOn}T10:00:00Z`)
			})
			.execute();
		const before = await everythingOf(scene.owner);
		await sweepOn('2026-11-25');
		expect(await everythingOf(scene.owner)).toBe(before);
	}
);

describe('a way to be reached', () => {
	async function answered(id: string, publishedOn: string | null): Promise<void> {
		const { id: themeId } = await scene.owner
			.insertInto('theme')
			.values({ slug: randomUUID(), forumId: youth, sentence: 'You said', sentOn: settledOn })
			.returning('id')
			.executeTakeFirstOrThrow();
		await scene.owner
			.insertInto('themeEvidence')
			.values({ themeId, submissionId: id, forumId: youth })
			.execute();
		await scene.owner
			.insertInto('answer')
			.values({
				themeId,
				kind: 'we cannot',
				disposition: 'declined',
				wording: 'Because',
				ownerName: 'A name',
				ownerTeam: 'A team',
				publishedOn
			})
			.execute();
	}
	const contacts = () => scene.owner.selectFrom('contact').select('submissionId').execute();

	test('goes 30 days after everything was answered, and not a day sooner', async () => {
		await answered(await told({ status: 'accepted' }), settledOn);
		await onlyAfter(30, async () => expect(await contacts()).toEqual([]));
	});

	test('stays while an answer is missing, and with somebody who asked for help', async () => {
		const waiting = await told({ status: 'accepted' });
		await answered(waiting, settledOn);
		await answered(waiting, null);
		const asking = await told({ status: 'accepted' });
		await answered(asking, settledOn);
		await scene.owner.updateTable('submission').set({ wantsHelp: true }).where('id', '=', asking).execute();
		await sweepOn(addDays(settledOn, 80));
		expect(await contacts()).toHaveLength(2);
	});
});

test('a session ends to the minute, by the clock that the work is given', async () => {
	const { actor } = await scene.person('administrator');
	const { expiresAt } = await scene.owner
		.selectFrom('session')
		.select('expiresAt')
		.where('personId', '=', actor.id)
		.executeTakeFirstOrThrow();
	const sessions = () =>
		scene.owner.selectFrom('session').select('id').where('personId', '=', actor.id).execute();
	scene.time.now = new Date(expiresAt.getTime() - 60_000);
	await endSessions(scene.services);
	expect(await sessions()).toHaveLength(1);
	scene.time.now = new Date(expiresAt.getTime() + 60_000);
	await endSessions(scene.services);
	expect(await sessions()).toEqual([]);
});

test('one row in the audit says how much went on a day, and nothing on a day when nothing went', async () => {
	await told({ status: 'declined' });
	const rows = () =>
		scene.owner
			.selectFrom('audit')
			.select('objectId')
			.where('action', '=', 'retention.sweep')
			.orderBy('seq', 'desc')
			.execute();
	const before = (await rows()).length;
	await sweepOn(addDays(settledOn, 30));
	await sweepOn(addDays(settledOn, 31));
	expect((await rows()).length).toBe(before + 1);
	expect((await rows())[0]!.objectId).toBe('2020-04-01 settled 0, declined 1, originals 0, contacts 0');
});

test.each([
	['words', '90 days'],
	['message', '90 days'],
	['choices', '30 days'],
	['contact', '30 days'],
	['choices', '2 years'],
	['accepted text', '2 years']
])('the page that says what we keep has the time of “%s” as it is kept: %s', (key, time) => {
	expect(dataDictionary.find((each) => each.key === key)!.keptFor).toContain(time);
});
