import { randomUUID } from 'node:crypto';
import type { Role } from '@sd/shared/person';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeApi } from '../api.ts';
import type { Mailer } from '../contact/mailer.ts';
import { jobs } from '../job/jobs.ts';
import { minutesPass } from '../testing/desk.ts';
import { inARealPlace } from '../testing/real-place.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';
import { letIn } from './let-in.ts';
import { recoveryMail, tellRecovering } from './tell-recovery.ts';

type Person = Awaited<ReturnType<Scene['person']>>;
const password = 'correct horse battery staple';
const hours = (many: number) => minutesPass(scene, many * 60);

let scene: Scene;
let ada: Person;
let ben: Person;
let lost: Person;
let bucket = 0;
beforeAll(async () => {
	scene = await makeScene('person_recovery');
});
beforeEach(async () => {
	await scene.owner.updateTable('person').set({ disabledOn: '2026-01-01' }).execute();
	await scene.owner.deleteFrom('personRecovery').execute();
	// Sessions end by the database's own clock.
	scene.time.now = new Date();
	bucket += 1;
	ada = await scene.person('administrator', { name: 'Ada' });
	ben = await scene.person('administrator', { name: 'Ben' });
	lost = await scene.person('coordinator', { forum: 'youth', name: 'Chidi' });
});
afterAll(() => scene.close());

const emailOf = async ({ actor }: Person) =>
	(
		await scene.owner
			.selectFrom('person')
			.select('email')
			.where('id', '=', actor.id)
			.executeTakeFirstOrThrow()
	).email;

/** What somebody who lost everything sends, from a browser where nobody is signed in. */
async function recovers(who: Person, [first, second]: readonly string[], wish: Record<string, string> = {}) {
	const api = makeApi({
		...scene.services,
		deployment: { ...scene.services.deployment, kind: 'real' }
	});
	const body = JSON.stringify({ email: await emailOf(who), first, second, password, ...wish });
	const headers = { 'content-type': 'application/json' };
	const response = await api.fetch(
		new Request('http://localhost/trpc/session.recover', { method: 'POST', headers, body }),
		{ address: `192.0.${bucket % 250}.1` }
	);
	const said = (await response.json()) as {
		result?: { data: { state: string } };
		error?: { message: string };
	};
	return { state: said.result?.data.state, message: said.error?.message };
}

const only = async (who: Person) => (await who.person.recoveries())[0]!;
/** Both codes, from two people. */
async function agreed(who = lost, starter = ada, confirmer = ben): Promise<[string, string]> {
	const first = await starter.person.startRecovery({ id: who.actor.id });
	const second = await confirmer.person.confirmRecovery({ recoveryId: (await only(confirmer)).id });
	return [first.code, second.code];
}

const wrong = /^This does not open an account/;

describe('somebody who has lost everything', () => {
	test('gets in with a code from each of two people, after a day, and sets up a new proof before anything else', async () => {
		const codes = await agreed();
		expect((await recovers(lost, codes)).message).toMatch(/^Both codes are right\. They work from \w+day/);
		hours(23.9);
		expect((await recovers(lost, codes)).state).toBeUndefined();
		hours(0.1);
		expect(await recovers(lost, codes)).toMatchObject({ state: 'set up' });
		expect((await recovers(lost, codes)).message).toMatch(wrong);
	});

	test('has from then on nothing that opened the account before: no session, no passkey, no app, no code', async () => {
		const personId = lost.actor.id;
		const { owner } = scene;
		const passkey = { id: randomUUID(), publicKey: Buffer.from('x'), counter: 0, name: 'Old' };
		await owner
			.insertInto('personPasskey')
			.values({ ...passkey, personId, addedOn: '2026-01-01' })
			.execute();
		await owner
			.insertInto('personAuthenticator')
			.values({ personId, seedSealed: 'x', inUse: true })
			.execute();
		await owner
			.insertInto('personRecoveryCode')
			.values({ personId, codeHash: Buffer.from('x') })
			.execute();
		const codes = await agreed();
		hours(24);
		await recovers(lost, codes);

		for (const table of ['personPasskey', 'personAuthenticator', 'personRecoveryCode'] as const)
			expect(
				await owner.selectFrom(table).where('personId', '=', personId).select('personId').execute()
			).toEqual([]);
		const sessions = await owner
			.selectFrom('session')
			.select('stage')
			.where('personId', '=', personId)
			.execute();
		expect(sessions).toEqual([{ stage: 'set up' }]);
		const { passwordHash } = await owner
			.selectFrom('person')
			.select('passwordHash')
			.where('id', '=', personId)
			.executeTakeFirstOrThrow();
		expect(passwordHash).toMatch(/^\$argon2id/);
	});

	test('is not let in by one code twice, by codes the wrong way round, or by those of somebody else', async () => {
		const other = await scene.person('board reader');
		const codes = await agreed();
		const others = [(await ada.person.startRecovery({ id: other.actor.id })).code, codes[1]];
		hours(24);
		for (const [who, pair] of [
			[lost, [codes[0], codes[0]]],
			[lost, [codes[1], codes[0]]],
			[other, codes],
			[other, others]
		] as const)
			expect((await recovers(who, pair)).message).toMatch(wrong);
	});

	test('is told after five wrong tries to wait, and the same of an e-mail that nobody has', async () => {
		const codes = await agreed();
		hours(24);
		const guess = ['aaaaabbbbb', 'aaaaabbbbb'];
		for (let each = 0; each < 4; each++) expect((await recovers(lost, guess)).message).toMatch(wrong);
		expect((await recovers(lost, codes, { email: 'nobody@example.org' })).message).toMatch(wrong);
		expect((await recovers(lost, codes)).message).toMatch(/^That was too many tries/);
	});

	test('asks again when nobody agreed for a week, and when the codes lay for three days', async () => {
		await ada.person.startRecovery({ id: lost.actor.id });
		hours(7 * 24);
		expect(await ada.person.recoveries()).toEqual([]);
		const codes = await agreed();
		hours(96);
		expect((await recovers(lost, codes)).message).toMatch(wrong);
		await agreed();
	});
});

describe('starting it', () => {
	test('is for an administrator, for somebody else, once', async () => {
		expect((await refusal(ada.person.startRecovery({ id: ada.actor.id }))).message).toMatch(
			/^You cannot do this for yourself/
		);
		await ada.person.startRecovery({ id: lost.actor.id });
		expect((await refusal(ben.person.startRecovery({ id: lost.actor.id }))).message).toMatch(
			/^Somebody has started this already/
		);
	});

	test('by two at the same moment starts one', async () => {
		const both = await Promise.allSettled(
			[ada, ben].map((who) => who.person.startRecovery({ id: lost.actor.id }))
		);
		expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
	});

	test('and agreeing ask, where people are real, for somebody who has just shown that it is them; stopping does not', async () => {
		const id = lost.actor.id;
		const lead = await scene.person('safeguarding lead', { forum: 'youth' });
		expect((await refusal(inARealPlace(scene, ada.actor, 6).person.startRecovery({ id }))).code).toBe(
			'PRECONDITION_FAILED'
		);
		await inARealPlace(scene, ada.actor, 5).person.startRecovery({ id });
		const { id: recoveryId } = await only(ben);
		expect(
			(await refusal(inARealPlace(scene, ben.actor, 6).person.confirmRecovery({ recoveryId }))).code
		).toBe('PRECONDITION_FAILED');
		await inARealPlace(scene, ben.actor, 5).person.confirmRecovery({ recoveryId });
		await inARealPlace(scene, lead.actor, null).person.stopRecovery({ recoveryId });
		expect(await ada.person.recoveries()).toEqual([]);
	});
});

describe('agreeing', () => {
	test('is for another administrator, who gets a code of their own', async () => {
		const lead = await scene.person('safeguarding lead', { forum: 'youth' });
		const { code } = await ada.person.startRecovery({ id: lost.actor.id });
		const { id: recoveryId, confirmers } = await only(ada);
		expect(confirmers).toEqual(['Ben']);
		expect((await refusal(ada.person.confirmRecovery({ recoveryId }))).message).toMatch(/^You started this/);
		expect((await refusal(lead.person.confirmRecovery({ recoveryId }))).message).toMatch(
			/^Another administrator/
		);
		const second = await ben.person.confirmRecovery({ recoveryId });
		expect(second.code).not.toBe(code);
		expect((await refusal(ben.person.confirmRecovery({ recoveryId }))).message).toMatch(/already agreed/);
		// Neither code is in the database as it was shown.
		const kept = JSON.stringify(await scene.owner.selectFrom('personRecovery').selectAll().execute());
		for (const shown of [code, second.code]) expect(kept).not.toContain(shown.replace('-', ''));
	});

	test('is for a safeguarding lead where no other administrator is left, and for nobody else', async () => {
		const lead = await scene.person('safeguarding lead', { forum: 'youth', name: 'Dara' });
		await ada.person.startRecovery({ id: ben.actor.id });
		const { id: recoveryId, confirmers } = await only(ada);
		expect(confirmers).toEqual(['Dara']);
		expect((await refusal(lost.person.confirmRecovery({ recoveryId }))).code).toBe('FORBIDDEN');
		expect((await refusal(ben.person.confirmRecovery({ recoveryId }))).message).toMatch(/^This is about you/);
		expect(await lead.person.confirmRecovery({ recoveryId })).toMatchObject({ id: ben.actor.id });
	});

	test.each([
		['whoever started it', () => ada],
		['whoever it is about', () => lost]
	])('is worth nothing any more after %s was shut out and let in again', async (_, whose) => {
		const codes = await agreed();
		const { id } = whose().actor;
		await ben.person.disable({ id });
		hours(24);
		await ben.person.enable({ id });
		expect(await ben.person.recoveries()).toEqual([]);
		expect((await recovers(lost, codes)).message).toMatch(wrong);
	});

	test('is for what the person does now: with other work it is started again', async () => {
		const codes = await agreed();
		await ben.person.change({ id: lost.actor.id, role: 'partnership officer', forums: [], groups: [] });
		expect(await ben.person.recoveries()).toEqual([]);
		hours(24);
		expect((await recovers(lost, codes)).message).toMatch(wrong);
	});

	test('is worth nothing once whoever started it is shut out', async () => {
		const codes = await agreed();
		await ben.person.disable({ id: ada.actor.id });
		hours(24);
		expect(await ben.person.recoveries()).toEqual([]);
		expect((await recovers(lost, codes)).message).toMatch(wrong);
	});
});

describe('everybody who could be fooled', () => {
	test.each(['administrator', 'safeguarding lead'] satisfies Role[])(
		'sees it as a %s, and stops it',
		async (role) => {
			const watcher = await scene.person(role, role === 'safeguarding lead' ? { forum: 'youth' } : {});
			const codes = await agreed();
			const seen = await only(watcher);
			expect(seen).toMatchObject({
				name: 'Chidi',
				startedByName: 'Ada',
				confirmedByName: 'Ben',
				open: ['stop']
			});
			await watcher.person.stopRecovery({ recoveryId: seen.id });
			hours(24);
			expect((await recovers(lost, codes)).message).toMatch(wrong);
			expect((await refusal(ada.person.stopRecovery({ recoveryId: seen.id }))).code).toBe('NOT_FOUND');
		}
	);

	test('is the person too, who stops it from a session that is still open; a colleague sees nothing', async () => {
		await agreed();
		const colleague = await scene.person('coordinator', { forum: 'youth' });
		expect(await colleague.person.recoveries()).toEqual([]);
		const { id: recoveryId, isAboutYou } = await only(lost);
		expect(isAboutYou).toBe(true);
		expect((await refusal(colleague.person.stopRecovery({ recoveryId }))).code).toBe('NOT_FOUND');
		expect((await refusal(colleague.person.stopRecovery({ recoveryId: randomUUID() }))).code).toBe(
			'NOT_FOUND'
		);
		await lost.person.stopRecovery({ recoveryId });
		expect(await ada.person.recoveries()).toEqual([]);
	});

	test('is sent one e-mail if it is the person, at the next sweep, and again only when it could not go', async () => {
		const letters: Parameters<Mailer['send']>[0][] = [];
		const sweep = (isBroken = false) =>
			tellRecovering({
				...scene.services,
				mailer: {
					async send(mail) {
						if (isBroken) throw Object.assign(new Error(`No room for ${mail.to}`), { code: 'EENVELOPE' });
						letters.push(mail);
					}
				}
			});
		await ada.person.startRecovery({ id: lost.actor.id });
		await sweep(true);
		await sweep();
		await sweep();
		expect(letters).toEqual([{ to: await emailOf(lost), ...recoveryMail }]);
		expect(jobs['tell-recovering']).toMatchObject({ cron: '*/5 * * * *', work: tellRecovering });
	});
});

test('each step is in the audit once, with whom it is about, and no code', async () => {
	const codes = await agreed();
	hours(24);
	await recovers(lost, codes);
	const rows = await scene.owner
		.selectFrom('audit')
		.select(['action', 'outcome', 'personId'])
		.where('objectId', '=', lost.actor.id)
		.orderBy('seq')
		.execute();
	expect(rows).toEqual([
		{ action: 'person.startRecovery', outcome: 'done', personId: ada.actor.id },
		{ action: 'person.confirmRecovery', outcome: 'done', personId: ben.actor.id },
		{ action: 'session.recover', outcome: 'done', personId: null }
	]);
});

describe('the last administrator', () => {
	test('is let in by whoever runs the server, at once, with both codes', async () => {
		await ada.person.disable({ id: ben.actor.id });
		const { name, codes } = await letIn(scene.services, await emailOf(ada));
		expect(name).toBe('Ada');
		expect(await lost.person.recoveries()).toEqual([]);
		expect(await only(ada)).toMatchObject({ isAboutYou: true, startedByName: null, isOpen: true });
		expect(await recovers(ada, codes)).toMatchObject({ state: 'set up' });
		const rows = await scene.owner
			.selectFrom('audit')
			.select('action')
			.where('objectId', '=', ada.actor.id)
			.orderBy('seq')
			.execute();
		expect(rows.map(({ action }) => action)).toEqual(['person.letIn', 'session.recover']);
	});

	test('is the only one whom that helps', async () => {
		await expect(letIn(scene.services, await emailOf(ada))).rejects.toThrow('There is another administrator');
		await ada.person.disable({ id: ben.actor.id });
		for (const who of [ben, lost])
			await expect(letIn(scene.services, await emailOf(who))).rejects.toThrow(
				'No administrator signs in with'
			);
	});
});
