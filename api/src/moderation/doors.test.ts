import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '@sd/shared/person';
import { aClaimedSubmission, type Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
beforeAll(async () => {
	scene = await makeScene('moderation_doors');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
});
afterAll(() => scene.close());

const stretch = { field: 'story', startsAt: 0, endsAt: 4, kind: 'name' } as const;

function doorsOf(
	{ moderation }: Pick<Coordinator, 'moderation'>,
	id: string
): Record<string, () => Promise<unknown>> {
	return {
		queue: () => moderation.queue({}),
		read: () => moderation.read({ id }),
		settled: () => moderation.settled({}),
		waits: () => moderation.waits(),
		sitting: () => moderation.sitting(),
		rest: () => moderation.rest(),
		claim: () => moderation.claim({ id }),
		release: () => moderation.release({ id }),
		pass: () => moderation.pass({ id }),
		declareConflict: () => moderation.declareConflict({ id }),
		redact: () => moderation.redact({ id, ...stretch }),
		hideWords: () => moderation.hideWords({ id, words: 'Nobody', kind: 'other' }),
		unredact: () => moderation.unredact({ id, redactionId: id }),
		retag: () => moderation.retag({ id, areas: [] }),
		markRepeat: () => moderation.markRepeat({ id, isRepeat: true }),
		recommend: () => moderation.recommend({ id, version: 1, decision: 'accept' }),
		differ: () => moderation.differ({ id }),
		decide: () => moderation.decide({ id, version: 1, decision: 'accept' }),
		undo: () => moderation.undo({ id })
	};
}

const shutOut: Role[] = [
	'safeguarding lead',
	'theme lead',
	'partnership officer',
	'board reader',
	'administrator'
];

test.each(shutOut)('every door is shut to a %s', async (role) => {
	const { id } = await aClaimedSubmission(scene, amina);
	const person = await scene.person(role, { forum: 'youth' });

	for (const open of Object.values(doorsOf(person, id))) {
		expect(await refusal(open())).toEqual({ code: 'FORBIDDEN', message: 'Your role cannot do this.' });
	}
	expect(await amina.moderation.read({ id })).toMatchObject({ status: 'received', version: 1 });
});

test('every door is shut to somebody who is not signed in', async () => {
	const { id } = await aClaimedSubmission(scene, amina);

	for (const open of Object.values(doorsOf(scene.contributor, id))) {
		expect((await refusal(open())).code).toBe('UNAUTHORIZED');
	}
});

test('a coordinator who works in no forum now sees nothing of any', async () => {
	const { id } = await aClaimedSubmission(scene, amina);
	const nowhere = await scene.person('coordinator');

	expect((await nowhere.moderation.queue({})).items).toEqual([]);
	expect((await refusal(nowhere.moderation.read({ id }))).code).toBe('NOT_FOUND');
	expect((await refusal(nowhere.moderation.claim({ id }))).code).toBe('NOT_FOUND');
});

test('each thing a coordinator does leaves one row that says who and to what, and nothing of the words', async () => {
	const { id } = await scene.aSubmission({ story: 'CANARY waited' });
	await amina.moderation.claim({ id });
	const { redactionId } = await amina.moderation.redact({ id, ...stretch });
	await amina.moderation.unredact({ id, redactionId });
	await amina.moderation.retag({ id, areas: [] });
	await amina.moderation.release({ id });
	await amina.moderation.claim({ id });
	await refusal(amina.moderation.decide({ id, version: 1, decision: 'accept' }));
	await amina.moderation.decide({ id, version: 4, decision: 'accept' });

	const rows = await scene.owner
		.selectFrom('audit')
		.selectAll()
		.where('objectId', '=', id)
		.orderBy('seq')
		.execute();

	expect(rows.map(({ action }) => action)).toEqual(
		['claim', 'redact', 'unredact', 'retag', 'release', 'claim', 'decide'].map((verb) => `moderation.${verb}`)
	);
	expect(new Set(rows.map(({ personId }) => personId))).toEqual(new Set([amina.actor.id]));
	expect(JSON.stringify(rows)).not.toContain('CANARY');
});
