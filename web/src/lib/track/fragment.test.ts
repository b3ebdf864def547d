import { describe, expect, test } from 'vitest';
import { fragmentOf, wordsInFragment } from './fragment.ts';

const six = ['tiger', 'lamp', 'river', 'cake', 'boat', 'drum'];

describe('the six words in a link', () => {
	test('come back as they went in', () => {
		expect(wordsInFragment(fragmentOf(six))).toEqual(six);
	});

	test('are read however an app wrote the link', () => {
		expect(wordsInFragment('#w=Tiger%20lamp%20river%20cake%20boat%20drum')).toEqual(six);
		expect(wordsInFragment('#w=tiger,lamp,river,cake,boat,drum')).toEqual(six);
	});

	test.each([
		'',
		'#talk',
		'#w=',
		'#w=tiger.lamp',
		'#w=tiger.lamp.river.cake.boat.nothing',
		'#w=%',
		'#w=%E0%A4%A'
	])('are not guessed from "%s"', (hash) => {
		expect(wordsInFragment(hash)).toBeUndefined();
	});
});
