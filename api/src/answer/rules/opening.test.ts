import { roles } from '@sd/shared/person';
import { expect, test } from 'vitest';
import { answersOpenTo, isTheirs } from './opening.ts';

test('only a theme lead answers', () => {
	for (const role of roles) {
		expect(answersOpenTo(role, ['a'], { groups: ['a'] })).toEqual(role === 'theme lead' ? ['answer'] : []);
		expect(answersOpenTo(role, [], { groups: ['a'] })).toEqual(role === 'theme lead' ? ['answer'] : []);
	}
});

test('a theme lead answers what went to one of their groups, and not what went to others', () => {
	expect(answersOpenTo('theme lead', ['a', 'b'], { groups: ['b', 'c'] })).toEqual(['answer']);
	expect(answersOpenTo('theme lead', ['a'], { groups: ['b'] })).toEqual([]);
	expect(answersOpenTo('theme lead', ['a'], { groups: [] })).toEqual([]);
});

test('what somebody without a group may answer is still nobody’s own', () => {
	expect(isTheirs([], { groups: ['a'] })).toBe(false);
});
