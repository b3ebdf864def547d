import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScene, type Scene } from '../testing/scene.ts';

let scene: Scene;
beforeAll(async () => {
	scene = await makeScene('recommendation');
});
afterAll(() => scene.close());

test('everybody sees what each committee asked for, in its own words, with whom it asks', async () => {
	const { recommendations } = await scene.contributor.recommendation.list();
	expect(recommendations.length).toBeGreaterThan(5);
	for (const each of recommendations) {
		expect(each.committees.length).toBeGreaterThan(0);
		expect(each.wording).not.toBe('');
		expect(each.source.title).not.toBe('');
	}
});

test('a clock shows its sum, and gives no day where the paper gives none', async () => {
	const { recommendations } = await scene.contributor.recommendation.list();
	const clocks = recommendations.map(({ clock }) => clock).filter((clock) => clock !== null);
	expect(clocks.some(({ dueOn }) => dueOn !== undefined)).toBe(true);
	expect(clocks.some(({ dueOn }) => dueOn === undefined)).toBe(true);
	for (const { working, rule, startsOn, dueOn, source } of clocks) {
		expect([working, rule, source.title].every((words) => words !== '')).toBe(true);
		expect(startsOn === undefined).toBe(dueOn === undefined);
	}
});
