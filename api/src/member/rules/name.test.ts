import { expect, test } from 'vitest';
import { sameName } from './name.ts';

test.each(['Blue Tiger', ' blue  tiger ', 'BLUE-TIGER', 'Blüe Tiger', 'blue_tiger'])(
	'%s is blue tiger',
	(typed) => expect(sameName(typed)).toBe('blue tiger')
);

test('another name stays another', () => {
	expect(sameName('Blue Tiger 2')).not.toBe(sameName('Blue Tiger'));
});
