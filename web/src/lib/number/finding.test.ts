import { describe, expect, test } from 'vitest';
import { findingOf, peopleOf, type ReportTable } from './finding.ts';

const feelings = (
	bad: number | 'hidden',
	mixed: number | 'hidden',
	good: number | 'hidden'
): ReportTable => ({
	name: 'feeling',
	title: 'How it felt',
	isMultiValued: false,
	status: 'shown',
	cells: [
		{ key: 'bad', label: 'Bad', count: bad },
		{ key: 'mixed', label: 'Mixed', count: mixed },
		{ key: 'good', label: 'Good', count: good },
		{ key: 'not said', label: 'Not said', count: 90 }
	]
});

test('the title says the finding and the sentence says it again with numbers', () => {
	const finding = findingOf(feelings(60, 40, 20))!;
	expect(finding.title).toBe('It felt bad more often than anything else');
	expect(finding.sentence).toBe(
		'Not said: about 90. Bad: about 60. Mixed: about 40. The other one is below.'
	);
});

test('what people did not say is never the finding, however many there are', () => {
	expect(findingOf(feelings(60, 40, 20))!.title).not.toContain('not said');
});

test('a title claims no order where two numbers are equal', () => {
	expect(findingOf(feelings(60, 60, 20))!.title).toBe('How it felt');
});

test('a title claims no order where only one number may be shown', () => {
	expect(findingOf(feelings(60, 'hidden', 'hidden'))!.title).toBe('How it felt');
});

describe('a number that is hidden', () => {
	test('is named, and is not among what is drawn', () => {
		const finding = findingOf(feelings(60, 40, 'hidden'))!;
		expect(finding.hidden).toEqual(['Good']);
		expect(finding.shown.map(({ key }) => key)).toEqual(['bad', 'mixed', 'not said']);
	});

	test('leaves nothing to say when all are', () => {
		const table = feelings('hidden', 'hidden', 'hidden');
		expect(findingOf({ ...table, cells: table.cells.slice(0, 3) })).toBeUndefined();
		expect(findingOf({ ...feelings(60, 40, 20), status: 'withheld' })).toBeUndefined();
	});
});

test('a theme is quoted as somebody wrote it, without its full stop', () => {
	const table: ReportTable = {
		name: 'theme',
		title: 'Themes',
		isMultiValued: true,
		status: 'shown',
		cells: [
			{ key: 'a', label: 'We wait too long.', count: 90 },
			{ key: 'b', label: 'Nobody calls back.', count: 40 },
			{ key: 'c', label: 'The taxi is late.', count: 'hidden' }
		]
	};
	expect(findingOf(table)).toMatchObject({
		title: 'Said most often: “We wait too long”',
		sentence: '“We wait too long”: about 90. The other one is below.',
		hidden: ['“The taxi is late”']
	});
});

test('people are counted in words that fit a rounded number', () => {
	expect(peopleOf(1240)).toBe('About 1,240 people');
	expect(peopleOf('hidden')).toBe('Too few to show safely');
});
