import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScene, type Scene } from '../testing/scene.ts';

let scene: Scene;
beforeAll(async () => {
	scene = await makeScene('setting_wall');
});
afterAll(() => scene.close());

test('anybody can ask who sees what, and reads that the partnership has the answers and none of the words', async () => {
	const seen = await scene.contributor.setting.wall();

	const readersOf = (key: string) => seen.find((each) => each.key === key)?.readers;
	expect(readersOf('answers')).toContain('partnership');
	expect(readersOf('words')).toEqual(['forum']);
	expect(seen.find(({ key }) => key === 'answers')?.writers).toContain('partnership');
});
