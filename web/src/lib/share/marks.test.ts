import { expect, test } from 'vitest';
import { findMarks } from './marks.ts';
import { previewOf } from './preview.ts';
import { takeOut } from './take-out.ts';
import type { Answers } from './steps.ts';

const told: Answers = { about: [], mode: 'words', story: 'Ring 07700 900123 or write to sam@example.org' };
const label = (type: string) => ({ phone: 'a phone number', email: 'an e-mail address' })[type] ?? 'a detail';

test('a phone number and an e-mail address are shown as what may tell who somebody is', () => {
	expect(findMarks(told).map(({ type, text }) => [type, text])).toEqual([
		['phone', '07700 900123'],
		['email', 'sam@example.org']
	]);
});

test('words that are not sent are not looked at', () => {
	const pictures: Answers = { about: [], mode: 'pictures', better: 'Ring 07700 900123' };
	expect(findMarks(pictures)).toEqual([]);
	expect(findMarks({ ...pictures, mode: 'words' })).toHaveLength(1);
});

test('what somebody takes out is replaced by what it was, and the rest stays as it was typed', () => {
	const mark = findMarks(told)[0]!;
	const after = takeOut(told, `out:story:${mark.start}:${mark.end}:a phone number`);
	expect(after.story).toBe('Ring [a phone number] or write to sam@example.org');
	expect(findMarks(after).map(({ text }) => text)).toEqual(['sam@example.org']);
});

test('a place that is not in the text takes nothing out', () => {
	for (const go of ['out:story:5:999:x', 'out:story:9:5:x', 'out:who:0:1:x', 'out:story:a:b:x']) {
		expect(takeOut(told, go), go).toEqual(told);
	}
});

test('what somebody keeps stays, and is remembered once', () => {
	const kept = takeOut(takeOut(told, 'keep:sam@example.org'), 'keep:sam@example.org');
	expect(kept).toEqual({ ...told, kept: ['sam@example.org'] });
});

test('others would see a chip where each of them stands, taken out already or not', () => {
	const text = '[a name] rang 07700 900123.';
	const marks = findMarks({ ...told, story: text });
	expect(previewOf(text, marks, label)).toEqual([
		{ text: 'a name', isHidden: true },
		{ text: ' rang ', isHidden: false },
		{ text: 'a phone number', isHidden: true },
		{ text: '.', isHidden: false }
	]);
});
