import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScene, type Scene } from '../testing/scene.ts';

let scene: Scene;
beforeAll(async () => {
	scene = await makeScene('group');
});
afterAll(() => scene.close());

test('everybody sees each group with its other names, where it reports to, and the paper that says so', async () => {
	const { groups } = await scene.contributor.group.list();
	const board = groups.find(({ key }) => key === 'siab');
	expect(board).toMatchObject({
		name: 'SEND Strategic Improvement and Assurance Board',
		kind: 'board',
		status: 'in place'
	});
	expect(board!.aliases.length).toBeGreaterThan(0);
	const below = groups.filter(({ reportsTo }) => reportsTo.some(({ key }) => key === 'siab'));
	expect(below.length).toBeGreaterThan(0);
	for (const group of groups) {
		const cited = [group, ...group.aliases, ...group.reportsTo].map(({ source }) => source);
		expect(cited.every(({ title, section }) => title !== '' && section !== '')).toBe(true);
	}
});

test('nobody who sits on a group is named', async () => {
	await scene.person('theme lead', { group: 'siab' });
	expect(JSON.stringify(await scene.contributor.group.list())).not.toContain('A theme lead');
});
