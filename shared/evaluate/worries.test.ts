import { describe, expect, test } from 'vitest';
import { measure, targets } from './worries.ts';
import { parts, readItems, readOwnSet } from './worries/items.ts';

/**
 * A little below what was measured when it was last learned. The held-out figures are short of what was agreed and
 * may not get worse unseen; docs/detectors.md says so in full.
 */
const leastRecall: Record<(typeof parts)[number], number> = {
	'held out, three more hands': 0.8,
	'held out, another hand': 0.85,
	'held out, latest': 0.86,
	'held out, new': 0.8,
	'held out': 0.89,
	tuned: 0.96
};

/** Of the ordinary texts of all but the first many were written to mislead. */
const mostOverWarning: typeof leastRecall = {
	'held out, three more hands': 0.22,
	'held out, another hand': 0.07,
	'held out, latest': 0.18,
	'held out, new': 0.21,
	'held out': 0.14,
	tuned: 0.11
};

describe.each(parts)('on the made-up texts that were %s', (part) => {
	const { recall, precision, overWarning, missed } = measure(readOwnSet(part));

	test('worries are noticed no less often than when first measured', () => {
		expect(recall.hits / recall.of, missed.map(({ id }) => id).join(' ')).toBeGreaterThanOrEqual(
			leastRecall[part]
		);
	});

	test('at least three in ten of what is flagged is a worry', () => {
		expect(precision.hits / precision.of).toBeGreaterThanOrEqual(targets.precision);
	});

	test('few ordinary texts are flagged', () => {
		expect(overWarning.hits / overWarning.of).toBeLessThanOrEqual(mostOverWarning[part]);
	});
});

test('no made-up text is both tuned on and held out', () => {
	const tuned = new Set(readOwnSet('tuned').map(({ text }) => text));

	const heldOut = parts.filter((part) => part !== 'tuned').flatMap(readOwnSet);

	expect(heldOut.filter(({ text }) => tuned.has(text))).toEqual([]);
});

test('a set is read whichever way it says what is a worry, and a line that cannot be read is named', () => {
	const { items, unread } = readItems(
		[
			'{"id":1,"text":"a","worry":"1","category":"violence"}',
			'{"id":"b","text":"b","worry":false}',
			'{"id":"c","text":"c","worry":0}',
			'',
			'nonsense',
			'{"id":"d","worry":true}'
		].join('\r\n')
	);

	expect(items.map(({ id, worry }) => [id, worry])).toEqual([
		['1', true],
		['b', false],
		['c', false]
	]);
	expect(unread).toEqual(['line 5: is not JSON', 'line 6: has no text']);
});
