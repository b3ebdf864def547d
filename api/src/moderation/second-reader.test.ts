import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { asActor } from '@sd/db/database';
import * as moderations from '@sd/db/moderation';
import { aClaimedSubmission, minutesPass, type Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

const danger = { story: 'I want to die' };

let scene: Scene;
let amina: Coordinator;
let ben: Coordinator;
let ruleId: string;
beforeAll(async () => {
	scene = await makeScene('moderation_second');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	ben = await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
	ruleId = (await scene.owner.selectFrom('rule').select('id').executeTakeFirstOrThrow()).id;
});
beforeEach(() => minutesPass(scene, 61));
afterAll(() => scene.close());

const accept = (id: string, version: number) => ({ id, version, decision: 'accept' as const });

async function recommended(decision: 'accept' | 'decline' = 'accept') {
	const sent = await aClaimedSubmission(scene, amina, danger);
	const { version } = await amina.moderation.recommend({
		id: sent.id,
		version: 1,
		decision,
		...(decision === 'decline' && { ruleId })
	});
	return { ...sent, version };
}

test('one person alone neither accepts nor declines what may be dangerous', async () => {
	const { id } = await aClaimedSubmission(scene, amina, danger);

	for (const wish of [accept(id, 1), { ...accept(id, 1), decision: 'decline' as const, ruleId }]) {
		expect(await refusal(amina.moderation.decide(wish))).toEqual({
			code: 'CONFLICT',
			message: 'A second person reads this one too. Recommend what you think, and they decide.'
		});
	}
	expect(await amina.moderation.read({ id })).toMatchObject({
		reading: 'first',
		open: ['hold'],
		recommends: ['accept', 'decline']
	});
});

test('the first recommends, and the second accepts; the record says who did what', async () => {
	const { id, version } = await recommended();

	await ben.moderation.claim({ id });
	expect(await ben.moderation.read({ id })).toMatchObject({
		reading: 'second',
		open: ['accept', 'hold'],
		recommends: [],
		recommendation: { by: 'Amina', decision: 'accept', isMine: false }
	});
	expect((await ben.moderation.decide(accept(id, version))).status).toBe('accepted');

	const read = await ben.moderation.read({ id });
	expect(read.steps).toMatchObject([{ kind: 'recommended accept', by: 'Amina', isMine: false }]);
	expect(read.history).toMatchObject([{ decision: 'accept', by: 'Ben' }]);
	expect(read.recommendation).toBeUndefined();
});

test('whoever recommended cannot be the second', async () => {
	const { id, version } = await recommended();
	await amina.moderation.claim({ id });

	expect(await refusal(amina.moderation.decide(accept(id, version)))).toEqual({
		code: 'CONFLICT',
		message: 'You have recommended this one. A colleague reads it and decides.'
	});
	expect((await refusal(amina.moderation.recommend(accept(id, version)))).code).toBe('CONFLICT');
	expect((await amina.moderation.read({ id })).open).toEqual(['hold']);
});

test('the second cannot decide something else before they say that they see it differently', async () => {
	const { id, version } = await recommended();
	await ben.moderation.claim({ id });

	expect((await refusal(ben.moderation.decide({ id, version, decision: 'decline', ruleId }))).message).toBe(
		'Amina recommends something else. Say that you see it differently first.'
	);

	const after = await ben.moderation.differ({ id });
	expect((await refusal(ben.moderation.decide(accept(id, after.version)))).code).toBe('CONFLICT');
	const declined = await ben.moderation.recommend({
		...accept(id, after.version),
		decision: 'decline',
		ruleId
	});
	await amina.moderation.claim({ id });
	expect(
		(await amina.moderation.decide({ id, version: declined.version, decision: 'decline', ruleId })).status
	).toBe('declined');
});

test('a declined one is declined by two as well', async () => {
	const { id, version } = await recommended('decline');
	await ben.moderation.claim({ id });

	expect((await ben.moderation.decide({ id, version, decision: 'decline', ruleId })).status).toBe('declined');
});

test('what the contributor changed afterwards nobody has recommended', async () => {
	const { id, receipt, version } = await recommended();
	await scene.contributor.submission.change({
		receipt,
		version,
		feeling: 'bad',
		story: 'I want to die at school',
		consent: 'exact words',
		areas: [],
		isUnsureOfArea: true
	});

	await ben.moderation.claim({ id });

	expect(await ben.moderation.read({ id })).toMatchObject({ reading: 'first', open: ['hold'] });
});

test('after a week a recommendation holds no longer', async () => {
	const { id, version } = await recommended();
	minutesPass(scene, 7 * 24 * 60);
	await ben.moderation.claim({ id });

	expect((await refusal(ben.moderation.decide(accept(id, version)))).code).toBe('CONFLICT');
	expect((await ben.moderation.queue({ lane: 'second' })).items.map((each) => each.id)).not.toContain(id);
});

test('the second may hide more, and what the first had hidden they cannot show and still accept', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story: 'I want to die said Oliver to Freya' });
	const stretch = { id, field: 'story', kind: 'name' } as const;
	const { redactionId } = await amina.moderation.redact({ ...stretch, startsAt: 19, endsAt: 25 });
	await amina.moderation.redact({ ...stretch, startsAt: 29, endsAt: 34 });
	await amina.moderation.recommend(accept(id, 3));
	await ben.moderation.claim({ id });

	await ben.moderation.redact({ ...stretch, startsAt: 0, endsAt: 1 });
	expect((await ben.moderation.read({ id })).reading).toBe('second');
	await ben.moderation.unredact({ id, redactionId });
	expect((await ben.moderation.read({ id })).reading).toBe('first');
});

test('it waits in the second reader’s lane of others, and not in one’s own', async () => {
	const { id } = await recommended();
	const lane = async (who: Coordinator, lane: 'second' | 'new' | 'all') =>
		(await who.moderation.queue({ lane })).items.map((each) => each.id);

	expect(await lane(ben, 'second')).toContain(id);
	expect(await lane(amina, 'second')).not.toContain(id);
	expect(await lane(ben, 'new')).not.toContain(id);
	expect(await lane(amina, 'all')).toContain(id);
});

test('two who recommend at the same moment leave one recommendation', async () => {
	const { id } = await aClaimedSubmission(scene, amina, danger);

	const outcomes = await Promise.allSettled([
		amina.moderation.recommend(accept(id, 1)),
		amina.moderation.recommend({ ...accept(id, 1), decision: 'decline', ruleId })
	]);

	expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
	expect((await amina.moderation.read({ id })).steps).toHaveLength(1);
});

test('where nobody else can read it, one person decides, and it is not quoted', async () => {
	const alone = await scene.person('coordinator', { forum: 'parent-carer', name: 'Cara' });
	const { id } = await aClaimedSubmission(scene, alone, { ...danger, contributor: 'parent carer' });

	expect((await alone.moderation.read({ id })).reading).toBe('without a second');
	await alone.moderation.decide(accept(id, 1));

	expect(
		await scene.owner
			.selectFrom('submission')
			.select(['status', 'quotesBarred', 'consent'])
			.where('id', '=', id)
			.executeTakeFirst()
	).toEqual({ status: 'accepted', quotesBarred: true, consent: 'exact words' });
	const theme = await alone.theme.create({
		sentence: 'You said',
		easyRead: 'You said',
		areas: (await scene.areaIds()).slice(0, 1)
	});
	await alone.theme.gather({ id: theme.id, add: [id] });
	expect(
		(await refusal(alone.theme.quote({ id: theme.id, submissionId: id, wording: 'I want to die' }))).message
	).toContain('did not agree to be quoted');
	await alone.moderation.decide({ id, version: 2, decision: 'reopen' });
	const again = await scene.owner
		.selectFrom('submission')
		.select('quotesBarred')
		.where('id', '=', id)
		.executeTakeFirst();
	expect(again?.quotesBarred).toBe(false);
});

test('the database refuses it too, whatever the code says', async () => {
	const { id } = await aClaimedSubmission(scene, amina, danger);
	const settle = (who: Coordinator, version: number) =>
		asActor(scene.logins.forum, { token: who.actor.token, access: 'read write' }, (tx) =>
			moderations.updateStatus(tx, id, { version, to: 'accepted', acceptedOn: '2026-11-26' })
		);

	await expect(settle(amina, 1)).rejects.toThrow('A second person decides');
	await amina.moderation.recommend(accept(id, 1));
	await expect(settle(amina, 2)).rejects.toThrow('A second person decides');
	expect(await settle(ben, 2)).toBe(true);
});
