import { expect, test } from 'vitest';
import { measure, measureBaseline } from './topics.ts';
import { parts, readItems, readOwnSet } from './topics/items.ts';
import { adjustedRand, asManyAsThereAre, byNearest, macroF1 } from './topics/score.ts';

/** What was first measured, a little below it: docs/theming.md says what it shows and what it does not. */
const least = {
	'held out': { nearest: 0.65, more: 0.48, rand: 0.42 },
	'second hand': { nearest: 0.61, more: 0.46, rand: 0.3 },
	example: { nearest: 0.42, more: 0.26, rand: 0.2 },
	tuned: { nearest: 0.66, more: 0.48, rand: 0.42 }
};

test.each(parts)(
	'texts about one topic are found together no worse than when first measured: %s',
	async (part) => {
		const items = readOwnSet(part);
		const ours = await measure(items);
		const plain = measureBaseline(items);

		for (const figure of ['nearest', 'more', 'rand'] as const) {
			expect(ours[figure].value, figure).toBeGreaterThanOrEqual(least[part][figure]);
			expect(ours[figure].low, `${figure}, against plain TF-IDF`).toBeGreaterThan(plain[figure].high);
		}
	},
	120_000
);

test('the same texts are always grouped the same', async () => {
	const items = readOwnSet('tuned').slice(0, 40);
	expect((await measure(items)).groups).toEqual((await measure(items)).groups);
}, 60_000);

test('no made-up text is both tuned on and held out', () => {
	const tuned = new Set(readOwnSet('tuned').map(({ text }) => text));
	expect(readOwnSet('held out').filter(({ text }) => tuned.has(text))).toEqual([]);
});

const items = ['a', 'a', 'b', 'b'].map((topic, at) => ({
	id: String(at),
	voice: 'not said',
	text: 'x',
	topic,
	also: at === 3 ? ['a'] : []
}));
const all = [0, 1, 2, 3];

test('groups that are the topics score 1, one group for all scores nothing', () => {
	expect(adjustedRand(items, [7, 7, 9, 9], all)).toBe(1);
	expect(adjustedRand(items, [1, 1, 1, 1], all)).toBe(0);
	expect(adjustedRand(items, [1, 2, 1, 2], all)).toBeLessThan(0);
});

test('a text is right under every topic that would be right too', () => {
	expect(macroF1(items, ['a', 'a', 'b', 'a'], all)).toBe(1);
	expect(macroF1(items, ['a', 'b', 'b', 'b'], all)).toBeCloseTo((2 / 3 + 4 / 5) / 2);
});

test('the nearest text decides, and what is asked for is as many as there are', () => {
	const near = (row: number[]) => Float64Array.from(row);
	const rows = [near([1, 0.9, 0, 0]), near([0.9, 1, 0.1, 0]), near([0, 0.1, 1, 0.8]), near([0, 0, 0.8, 1])];
	expect(byNearest(items, rows)).toEqual(['a', 'a', 'b', 'b']);
	expect(asManyAsThereAre(items, rows)).toEqual([1, 1, 1, 1]);
	expect(asManyAsThereAre(items, rows.toReversed())).toEqual([1, 0, 0, 1]);
});

test('a line that cannot be read is named with its reason', () => {
	const { items: read, unread } = readItems(
		['{"id":1,"text":"a","topic":"t","also":"u"}', '', 'nonsense', '{"text":"b"}', '{"topic":"t"}'].join(
			'\r\n'
		)
	);
	expect(read).toEqual([{ id: '1', voice: 'not said', text: 'a', topic: 't', also: ['u'] }]);
	expect(unread).toEqual(['line 3: is not JSON', 'line 4: has no topic', 'line 5: has no text']);
});
