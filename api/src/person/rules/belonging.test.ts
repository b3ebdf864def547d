import { roles, type Role } from '@sd/shared/person';
import { expect, test } from 'vitest';
import { whyNotBelong } from './belonging.ts';

const some = { none: [], one: ['an id'] };

// [role, forums, groups]: everything else is refused.
const allowed: [Role, keyof typeof some, keyof typeof some][] = [
	['coordinator', 'one', 'none'],
	['safeguarding lead', 'one', 'none'],
	['theme lead', 'none', 'one'],
	['partnership officer', 'none', 'none'],
	['partnership officer', 'none', 'one'],
	['board reader', 'none', 'none'],
	['board reader', 'none', 'one'],
	['administrator', 'none', 'none']
];

test('nobody stands on both sides of the wall, and everybody stands where their work is', () => {
	const found = roles.flatMap((role) =>
		(['none', 'one'] as const).flatMap((forums) =>
			(['none', 'one'] as const)
				.filter((groups) => whyNotBelong({ role, forums: some[forums], groups: some[groups] }) === undefined)
				.map((groups) => [role, forums, groups])
		)
	);
	expect(found.toSorted()).toEqual(allowed.toSorted());
});
