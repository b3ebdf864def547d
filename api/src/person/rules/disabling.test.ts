import { expect, test } from 'vitest';
import { whyNotDisable } from './disabling.ts';

test.each([
	['themselves', { actorId: 'a', personId: 'a', role: 'administrator', activeAdministrators: ['a', 'b'] }],
	[
		'the last administrator',
		{ actorId: 'a', personId: 'b', role: 'administrator', activeAdministrators: ['b'] }
	]
])('nobody shuts out %s', (_, wish) => {
	expect(whyNotDisable(wish)).toMatch(/another/i);
});

test.each([
	[
		'one of two administrators',
		{ actorId: 'a', personId: 'b', role: 'administrator', activeAdministrators: ['a', 'b'] }
	],
	['a coordinator', { actorId: 'a', personId: 'b', role: 'coordinator', activeAdministrators: ['a'] }]
])('an administrator shuts out %s', (_, wish) => {
	expect(whyNotDisable(wish)).toBeUndefined();
});
