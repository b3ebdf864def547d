import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScene, type Scene } from '../testing/scene.ts';

let scene: Scene;
beforeAll(async () => {
	scene = await makeScene('plan');
});
afterAll(() => scene.close());

test('everybody reads the plans with the exact words of their areas and the paper each is from', async () => {
	const { plans } = await scene.contributor.plan.read();
	const areas = plans.flatMap((plan) => plan.areas);
	const voice = areas.find(({ plain }) => plain === 'Being listened to');
	expect(voice).toMatchObject({
		wording: 'strengthening the voice of children and young people',
		pictogram: 'voice-heard',
		source: {
			paper: 'S0',
			section: '8',
			title: 'Local Area Partnership Monitoring and Priority Action Plan',
			date: '17 March 2026'
		}
	});
	expect(
		plans.every(({ sources }) => sources.length > 0 && sources.every(({ title }) => title.length > 10))
	).toBe(true);
});

test('an area that no paper names has no words put into its mouth', async () => {
	const { plans } = await scene.contributor.plan.read();
	const unnamed = plans.flatMap((plan) => plan.areas).filter(({ wording }) => wording === null);
	expect(unnamed.length).toBeGreaterThan(0);
	expect(unnamed.every(({ plain, easyRead }) => plain === null && easyRead === null)).toBe(true);
});

test('the milestones are in order of time, each with the words its date was given in', async () => {
	const { milestones } = await scene.contributor.plan.milestones();
	const days = milestones.map(({ onDate }) => onDate).filter((day) => day !== null);
	expect(days.length).toBeGreaterThan(3);
	expect(days).toEqual(days.toSorted());
	expect(milestones.every(({ onWords, source }) => onWords !== '' && source.title !== '')).toBe(true);
});
