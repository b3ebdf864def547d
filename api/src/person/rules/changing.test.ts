import { roles } from '@sd/shared/person';
import { expect, test } from 'vitest';
import { whyNotChange } from './changing.ts';

test.each(roles)('nobody makes themselves a %s', (to) => {
	const wish = {
		actorId: 'a',
		personId: 'a',
		from: 'administrator' as const,
		to,
		activeAdministrators: ['a', 'b']
	};
	expect(whyNotChange(wish)).toBe('You cannot change your own role. Ask another administrator.');
});

test.each(roles)('the last administrator does not become a %s', (to) => {
	const wish = {
		actorId: 'b',
		personId: 'a',
		from: 'administrator' as const,
		to,
		activeAdministrators: ['a']
	};
	const refused = 'This is the last administrator. Make another one first.';
	expect(whyNotChange(wish)).toBe(to === 'administrator' ? undefined : refused);
});

test.each(roles)('one of two administrators, or anybody else, becomes a %s', (to) => {
	const wish = { actorId: 'b', personId: 'a', to, activeAdministrators: ['a', 'b'] };
	for (const from of roles) expect(whyNotChange({ ...wish, from })).toBeUndefined();
});
