import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attack } from './attack.ts';
import type { RawTable } from './count.ts';
import {
	countsForLedger,
	epochFor,
	mayPublishBeside,
	schemeOf,
	type Candidate,
	type LedgerRow
} from './ledger.ts';
import { isRefused, makeRelease } from './publish.ts';
import { aPhaseTable, anyRelease, aTable, countsOf, seed, withCounts } from './testing/tables.ts';

const autumn = { term: 'autumn 2026', from: '2026-09-01', until: '2026-12-18' };
const spring = { term: 'spring 2027', from: '2027-01-04', until: '2027-03-26' };

function aCandidate(raw: readonly RawTable[], period = autumn, epoch = 1): Candidate {
	return { ...period, epoch, scheme: schemeOf(raw) };
}

function out(raw: readonly RawTable[], period = autumn, epoch = 1): LedgerRow {
	return { ...aCandidate(raw, period, epoch), release: 1, counts: countsForLedger(raw) };
}

const tables = [aTable('contributor', [40, 60]), aTable('feeling', [30, 30, 40])];

test('the first release stands beside nothing', () => {
	expect(mayPublishBeside([], aCandidate(tables), tables)).toEqual({ may: true });
});

test('a term after another may be published beside it', () => {
	expect(mayPublishBeside([out(tables)], aCandidate(tables, spring), tables)).toEqual({ may: true });
});

test.each([
	['a year that holds the term', { term: 'the year', from: '2026-09-01', until: '2027-07-22' }],
	['a month of the term', { term: 'October', from: '2026-10-01', until: '2026-10-31' }],
	['a term that begins on its last day', { ...spring, from: '2026-12-18' }],
	['the same days by another name', { ...autumn, term: 'Michaelmas' }]
])('%s is refused, because they would share people', (_, period) => {
	expect(mayPublishBeside([out(tables)], aCandidate(tables, period), tables)).toEqual({
		may: false,
		because: 'These days are already counted in release 1. Choose days after it.'
	});
});

describe('a term that is already out', () => {
	test('is refused with one person more', () => {
		const more = [aTable('contributor', [41, 60]), aTable('feeling', [30, 30, 41])];
		expect(mayPublishBeside([out(tables)], aCandidate(more), more)).toMatchObject({ may: false });
	});

	test('may be corrected when every number that changes does so by ten people or more', () => {
		const more = [aTable('contributor', [50, 60]), aTable('feeling', [30, 30, 50])];
		expect(mayPublishBeside([out(tables)], aCandidate(more), more)).toEqual({ may: true });
	});

	test('is refused when the phases change by ten and the merged phases by less', () => {
		const before = [aPhaseTable([30, 30, 30, 30, 30])];
		const after = [aPhaseTable([40, 18, 42, 20, 30])];
		expect(mayPublishBeside([out(before)], aCandidate(after), after)).toMatchObject({ may: false });
	});

	test('is refused when a theme of a few people is new in it', () => {
		const before = [...tables, aTable('theme', [20], 100)];
		const after = [...tables, aTable('theme', [20, 4], 100)];
		expect(mayPublishBeside([out(before)], aCandidate(after), after)).toMatchObject({ may: false });
	});

	test('is refused when the counts behind either are not known', () => {
		const { counts: _, ...forgotten } = out(tables);
		const empty = { ...forgotten, counts: [] };
		expect(mayPublishBeside([forgotten], aCandidate(tables), tables)).toMatchObject({ may: false });
		expect(mayPublishBeside([empty], aCandidate(tables), tables)).toMatchObject({ may: false });
		expect(mayPublishBeside([out(tables)], aCandidate(tables))).toMatchObject({ may: false });
	});

	test(
		`is refused with one contributor more or fewer, though each is unbroken alone (seed ${seed})`,
		{ timeout: 60_000 },
		() => {
			const anyNeighbours = fc.tuple(
				anyRelease,
				fc.boolean(),
				fc.array(fc.nat(30), { minLength: 6, maxLength: 6 })
			);
			fc.assert(
				fc.property(anyNeighbours, ([one, isMore, picks]) => {
					const other = neighbour(one, isMore ? 1 : -1, picks);
					for (const made of [makeRelease(one), makeRelease(other)]) {
						if (!isRefused(made)) expect(attack(made).isBroken).toBe(false);
					}
					expect(mayPublishBeside([out(one)], aCandidate(other), other)).toMatchObject({ may: false });
					expect(mayPublishBeside([out(other)], aCandidate(one), one)).toMatchObject({ may: false });
				}),
				{ seed, numRuns: 1000 }
			);
		}
	);
});

describe('new categories', () => {
	const finer = [aTable('contributor', [40, 60]), aTable('feeling', [30, 30, 20, 20])];

	test('need a new series', () => {
		expect(mayPublishBeside([out(tables)], aCandidate(finer, spring), finer)).toMatchObject({ may: false });
		expect(mayPublishBeside([out(tables)], aCandidate(finer, spring, 2), finer)).toEqual({ may: true });
	});

	test('never go back into a series that is closed', () => {
		const ledger = [out(tables), { ...out(finer, spring, 2), release: 2 }];
		const summer = { term: 'summer 2027', from: '2027-04-12', until: '2027-07-22' };
		expect(mayPublishBeside(ledger, aCandidate(tables, summer, 1), tables)).toMatchObject({ may: false });
	});

	test('never cover days before the old ones ended, or the same term', () => {
		expect(mayPublishBeside([out(tables, spring)], aCandidate(finer, autumn, 2), finer)).toMatchObject({
			may: false
		});
		expect(mayPublishBeside([out(tables)], aCandidate(finer, autumn, 2), finer)).toMatchObject({
			may: false
		});
	});

	test('open the next series by themselves, and other themes do not', () => {
		const ledger = [out([...tables, aTable('theme', [20], 100)])];
		expect(epochFor([], schemeOf(tables))).toBe(1);
		expect(epochFor(ledger, schemeOf([...tables, aTable('theme', [20, 30], 100)]))).toBe(1);
		expect(epochFor(ledger, schemeOf(finer))).toBe(2);
	});
});

function neighbour(one: readonly RawTable[], change: number, picks: readonly number[]): RawTable[] {
	return one.map((table, at) => {
		const counts = countsOf(table);
		const movable = counts.flatMap((count, cell) => (change > 0 || count > 0 ? [cell] : []));
		const cell = movable[picks[at]! % movable.length];
		if (cell !== undefined) counts[cell]! += change;
		return withCounts(table, counts, table.contributors + change);
	});
}
