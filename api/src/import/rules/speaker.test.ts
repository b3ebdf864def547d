import { describe, expect, test } from 'vitest';
import { readSpeaker } from './speaker.ts';

describe('who spoke', () => {
	test.each([
		['', '', 'self', null],
		['Parent', '', 'self', null],
		['Young person', '1', 'self', null],
		['Mum', '1', 'self', null],
		['Support worker', '', 'helper', null],
		['Parent on behalf of her son', '', 'helper', null],
		['SENCo, for a pupil', '1', 'helper', null],
		['Coffee morning', '14', 'group', 14],
		['', '14', 'group', 14],
		['Forum', 'about 14 people', 'group', 14],
		['Youth group', '14+', 'group', 14],
		['Drop-in', '14.0', 'group', 14],
		['Youth group', '1', 'self', null]
	])('"%s" with "%s" is %s', (who, count, teller, headCount) => {
		expect(readSpeaker(who, count)).toEqual({ teller, headCount });
	});
});

test('a group without a number is shown, and no number is made up for it', () => {
	expect(() => readSpeaker('Coffee morning', '')).toThrow('does not say how many');
});

test.each(['lots', '-3', '2.5', '0', '501', '14 and 3'])('"%s" is no number of people', (count) => {
	expect(() => readSpeaker('', count)).toThrow(/number of people/);
});
