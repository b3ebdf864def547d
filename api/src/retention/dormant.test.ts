import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays } from '../clock.ts';
import { makeScene, type Scene } from '../testing/scene.ts';
import { shutDormant } from './dormant.ts';

// Long ago, so that every day asked for has come: the database refuses one that has not.
const came = '2020-03-02';

let scene: Scene;
beforeAll(async () => {
	scene = await makeScene('dormant');
});
beforeEach(async () => {
	await scene.owner.deleteFrom('person').execute();
});
afterAll(() => scene.close());

async function personOf(
	role: 'administrator' | 'board reader',
	signedInOn: string | null = came,
	letInOn = came
) {
	const person = await scene.person(role);
	await scene.owner
		.updateTable('person')
		.set({ signedInOn, letInOn })
		.where('id', '=', person.actor.id)
		.execute();
	return person;
}
const shut = async () =>
	(await scene.owner.selectFrom('person').select('id').where('disabledOn', 'is not', null).execute()).map(
		({ id }) => id
	);

async function after(days: number, kind: 'real' | 'example' = 'real') {
	scene.time.now = new Date(`${addDays(came, days)}T03:00:00Z`);
	const deployment = { ...scene.services.deployment, kind };
	await shutDormant({ ...scene.services, deployment });
}

test.each([
	['last signed in', came],
	['was let in and never signed in', null]
])('somebody who %s 90 days ago is shut out and signed out, and not a day sooner', async (_, signedInOn) => {
	await personOf('administrator', addDays(came, 60));
	const { actor } = await personOf('board reader', signedInOn);
	await after(89);
	expect(await shut()).toEqual([]);
	await after(90);
	expect(await shut()).toEqual([actor.id]);
	const sessions = scene.owner.selectFrom('session').select('id').where('personId', '=', actor.id);
	expect(await sessions.execute()).toEqual([]);
	const row = await scene.owner
		.selectFrom('audit')
		.select(['action', 'objectId'])
		.orderBy('seq', 'desc')
		.limit(1)
		.executeTakeFirst();
	expect(row).toEqual({ action: 'person.dormant', objectId: actor.id });
});

test('the last administrator is never shut out, and of several the one who was here last stays', async () => {
	const older = await personOf('administrator', addDays(came, -10), addDays(came, -30));
	const newer = await personOf('administrator', came);
	await after(2000);
	expect(await shut()).toEqual([older.actor.id]);
	await after(2001);
	expect(await shut()).not.toContain(newer.actor.id);
});

test('whoever is let in again has 90 days anew, and the list says who is seldom here', async () => {
	const administrator = await personOf('administrator', addDays(came, 90));
	const { actor } = await personOf('board reader');
	await after(90);
	await administrator.person.enable({ id: actor.id });
	await after(179);
	expect(await shut()).toEqual([]);
	const find = async () => (await administrator.person.list()).people.find(({ id }) => id === actor.id);
	expect(await find()).toMatchObject({ signedInOn: came, shutsOn: addDays(came, 180), isSeldom: true });
	await after(180);
	expect(await shut()).toEqual([actor.id]);
});

test('the accounts of an example stay', async () => {
	await personOf('board reader');
	await after(2000, 'example');
	expect(await shut()).toEqual([]);
});
