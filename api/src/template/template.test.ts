import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
let ben: Coordinator;
beforeAll(async () => {
	scene = await makeScene('template');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	ben = await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
});
beforeEach(() => scene.owner.deleteFrom('template').execute());
afterAll(() => scene.close());

const thanks = { use: 'message', title: 'Thank you', body: 'Thank you for telling us.' } as const;

test('what one coordinator keeps, all of their forum can put in, and nobody else sees it', async () => {
	const { id } = await amina.template.add(thanks);
	const cara = await scene.person('coordinator', { forum: 'parent-carer' });

	expect(await ben.template.list()).toEqual([{ id, version: 1, ...thanks }]);
	expect(await cara.template.list()).toEqual([]);
	expect((await refusal(cara.template.edit({ id, version: 1, title: 'x', body: 'y' }))).code).toBe(
		'CONFLICT'
	);
	await cara.template.remove({ id });
	expect(await ben.template.list()).toHaveLength(1);
});

test('of two who change the same words, the second is told and nothing is lost', async () => {
	const { id } = await amina.template.add(thanks);

	await amina.template.edit({ id, version: 1, title: 'Thank you', body: 'Thank you. We read it.' });

	expect(
		await refusal(ben.template.edit({ id, version: 1, title: 'Thank you', body: 'Ben was here.' }))
	).toEqual({ code: 'CONFLICT', message: expect.stringContaining('A colleague changed') });
	expect(await ben.template.list()).toMatchObject([{ version: 2, body: 'Thank you. We read it.' }]);
});

test('taking one out twice is taking it out', async () => {
	const { id } = await amina.template.add(thanks);
	await amina.template.remove({ id });
	await ben.template.remove({ id });
	expect(await amina.template.list()).toEqual([]);
});

test('there are no more than somebody can look through', async () => {
	for (let each = 0; each < 40; each++) await amina.template.add({ ...thanks, title: `Thanks ${each}` });
	expect((await refusal(amina.template.add(thanks))).message).toContain('There are 40 already');
});

test('each needs a name, words that fit every place, and where it is used', async () => {
	for (const wrong of [{ title: '' }, { body: ' ' }, { body: 'a'.repeat(501) }, { use: 'letter' as never }]) {
		expect((await refusal(amina.template.add({ ...thanks, ...wrong }))).code).toBe('BAD_REQUEST');
	}
});
