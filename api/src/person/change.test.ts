import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appRouter } from '../router.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';
import { createCallerFactory } from '../trpc.ts';

let scene: Scene;
let youth: string;
let group: string;
beforeAll(async () => {
	scene = await makeScene('person_change');
	youth = await scene.forumIdOf('youth');
	group = (await scene.owner.selectFrom('group').select('id').orderBy('key').executeTakeFirstOrThrow()).id;
});
beforeEach(async () => {
	await scene.owner.updateTable('person').set({ disabledOn: '2026-01-01' }).execute();
});
afterAll(() => scene.close());

const toLead = (id: string) => ({ id, role: 'theme lead' as const, groups: [group] });
const roleOf = async (id: string) =>
	(await scene.owner.selectFrom('person').select('role').where('id', '=', id).executeTakeFirstOrThrow()).role;

describe('a change of role', () => {
	test('takes the forum away, gives the group, and signs out everywhere', async () => {
		const administrator = await scene.person('administrator');
		const { actor } = await scene.person('coordinator', { forum: 'youth' });
		expect(await administrator.person.change(toLead(actor.id))).toEqual({ id: actor.id, state: 'changed' });
		const { people } = await administrator.person.list();
		const changed = people.find(({ id }) => id === actor.id)!;
		expect([changed.role, changed.forums.length, changed.groups.map(({ id }) => id)]).toEqual([
			'theme lead',
			0,
			[group]
		]);
		const sessions = scene.owner.selectFrom('session').select('id').where('personId', '=', actor.id);
		expect(await sessions.execute()).toEqual([]);
	});

	test('is in force at the next request, whatever was open before', async () => {
		const administrator = await scene.person('administrator');
		const coordinator = await scene.person('coordinator', { forum: 'youth' });
		await scene.aSubmission();
		const read = () => coordinator.moderation.queue({ lane: 'new' });
		expect((await read()).items.length).toBeGreaterThan(0);
		await administrator.person.change(toLead(coordinator.actor.id));
		expect((await read()).items).toEqual([]);
	});

	test.each([
		['without the forum it needs', { role: 'coordinator' as const }, 'Choose the forum they will work for.'],
		['across the wall', { role: 'theme lead' as const, forums: ['youth'] }, /Only coordinators/]
	])('%s is refused in a sentence', async (_, wish, why) => {
		const administrator = await scene.person('administrator');
		const { actor } = await scene.person('board reader');
		const forums = 'forums' in wish ? [youth] : [];
		const { message } = await refusal(administrator.person.change({ id: actor.id, ...wish, forums }));
		expect(message).toMatch(why);
	});

	test('is never of oneself, not as the only one and not as one of two', async () => {
		const [one] = [await scene.person('administrator'), await scene.person('administrator')];
		const { message } = await refusal(one.person.change(toLead(one.actor.id)));
		expect(message).toBe('You cannot change your own role. Ask another administrator.');
	});

	test('of two out of three administrators by each other at the same moment changes one of them', async () => {
		const [one, two] = [await scene.person('administrator'), await scene.person('administrator')];
		await scene.person('administrator');
		await Promise.allSettled([
			one.person.change(toLead(two.actor.id)),
			two.person.change(toLead(one.actor.id))
		]);
		const roles = [await roleOf(one.actor.id), await roleOf(two.actor.id)];
		expect(roles.toSorted()).toEqual(['administrator', 'theme lead']);
	});

	test('of two administrators by each other at the same moment leaves one', async () => {
		const [one, two] = [await scene.person('administrator'), await scene.person('administrator')];
		await Promise.allSettled([
			one.person.change(toLead(two.actor.id)),
			two.person.change(toLead(one.actor.id))
		]);
		const roles = [await roleOf(one.actor.id), await roleOf(two.actor.id)];
		expect(roles.toSorted()).toEqual(['administrator', 'theme lead']);
	});

	test('asks, where people are real, for somebody who has just shown that it is them', async () => {
		const { actor } = await scene.person('administrator');
		const someone = await scene.person('board reader');
		const deployment = { ...scene.services.deployment, kind: 'real' as const };
		const as = (provedAt: Date | null) =>
			createCallerFactory(appRouter)({ ...scene.contextOf({ ...actor, provedAt }), deployment });
		const { message } = await refusal(as(null).person.change(toLead(someone.actor.id)));
		expect(message).toMatch(/^Show first that it is you/);
		expect(await as(scene.time.now).person.change(toLead(someone.actor.id))).toMatchObject({
			state: 'changed'
		});
	});
});

describe.each([
	['administrator', { role: 'administrator' as const }],
	['safeguarding lead', { role: 'safeguarding lead' as const, forums: true }]
] as const)('to make a third %s', (role, wish) => {
	const asked = (id: string) => ({ id, role: wish.role, forums: 'forums' in wish ? [youth] : [] });

	async function three() {
		const [one, two] = [await scene.person('administrator'), await scene.person('administrator')];
		if (role === 'safeguarding lead')
			for (const _ of [1, 2]) await scene.person('safeguarding lead', { forum: 'youth' });
		const { actor } = await scene.person('board reader');
		const { state } = await one.person.change(asked(actor.id));
		expect(state).toBe('waits');
		const [change] = (await two.person.list()).changes;
		return { one, two, id: actor.id, changeId: change!.id };
	}

	test('needs two people, and the second is not the one who asked', async () => {
		const { one, two, id, changeId } = await three();
		expect(await roleOf(id)).toBe('board reader');
		const openFor = async (who: typeof one) =>
			(await who.person.list()).changes.find((each) => each.id === changeId)?.open;
		expect([await openFor(one), await openFor(two)]).toEqual([[], ['agree']]);
		expect((await refusal(one.person.agree({ changeId }))).message).toMatch(/^You asked for this change/);
		expect(await roleOf(id)).toBe('board reader');
		expect(await two.person.agree({ changeId })).toEqual({ id });
		expect(await roleOf(id)).toBe(role);
		expect(await refusal(two.person.agree({ changeId }))).toMatchObject({ code: 'NOT_FOUND' });
	});

	test('a wish of seven days ago is nobody’s to agree to any more', async () => {
		const { two, id, changeId } = await three();
		const now = scene.time.now;
		scene.time.now = new Date(now.getTime() + 7 * 86_400_000);
		const refused = await refusal(two.person.agree({ changeId }));
		scene.time.now = now;
		expect(refused).toMatchObject({ code: 'NOT_FOUND' });
		expect(await roleOf(id)).toBe('board reader');
	});

	test('whoever asked and was shut out since has asked for nothing, and a newer wish undoes the older', async () => {
		const { one, two, id, changeId } = await three();
		await one.person.change(asked(id));
		expect(await refusal(two.person.agree({ changeId }))).toMatchObject({ code: 'NOT_FOUND' });
		const newer = (await two.person.list()).changes[0]!.id;
		await two.person.disable({ id: one.actor.id });
		expect(await refusal(two.person.agree({ changeId: newer }))).toMatchObject({ code: 'NOT_FOUND' });
		expect(await roleOf(id)).toBe('board reader');
	});
});
