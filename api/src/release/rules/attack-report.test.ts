import { expect, test } from 'vitest';
import { attackReport } from './attack-report.ts';
import { canonicalText, isRefused, makeRelease } from './publish.ts';
import { disclose } from './suppression.ts';
import { aTable } from './testing/tables.ts';

test('a release made by the rules is reported safe, cell by cell', () => {
	const release = makeRelease([aTable('feeling', [3, 40, 60, 80])]);
	if (isRefused(release)) throw new Error(release.refused);
	expect(attackReport(canonicalText(release))).toEqual({
		isBroken: false,
		lines: [
			'feeling: category 0: from 0 to 51',
			'feeling: category 1: from 0 to 51',
			'2 hidden numbers, and each can still be anything from 0 to 9.'
		]
	});
});

test('numbers that give somebody away are reported broken', () => {
	const tables = [disclose(aTable('contributor', [4, 98]), new Set(['category 0']))];
	expect(attackReport(JSON.stringify({ total: 100, tables }))).toEqual({
		isBroken: true,
		lines: [
			'contributor: category 0: from 0 to 4 (too narrow)',
			'Some hidden numbers can be worked out. Do not publish this.'
		]
	});
});

test('a file with an exact count, or with no release in it, is reported broken', () => {
	const tables = [
		{ name: 'feeling', isMultiValued: false, status: 'shown', cells: [{ key: 'bad', count: 12 }] }
	];
	for (const text of [
		JSON.stringify({ total: 30, tables }),
		JSON.stringify({ total: 30 }),
		'not a release'
	]) {
		expect(attackReport(text)).toMatchObject({ isBroken: true });
	}
});

test('numbers that contradict each other are reported broken', () => {
	const tables = [disclose(aTable('feeling', [50, 50]), new Set())];
	expect(attackReport(JSON.stringify({ total: 35, tables }))).toEqual({
		isBroken: true,
		lines: ['These numbers contradict each other. Do not publish them.']
	});
});
