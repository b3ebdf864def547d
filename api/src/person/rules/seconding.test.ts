import { roles } from '@sd/shared/person';
import { expect, test } from 'vitest';
import { needsSecond } from './seconding.ts';

test('two people make an administrator or a safeguarding lead, once there are two of them, and one makes anybody else', () => {
	const found = roles.flatMap((role) =>
		[0, 1, 2, 3].filter((active) => needsSecond(role, { active })).map((active) => `${role} ${active}`)
	);
	expect(found).toEqual(['safeguarding lead 2', 'safeguarding lead 3', 'administrator 2', 'administrator 3']);
});
