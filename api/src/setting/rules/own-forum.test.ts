import { expect, test } from 'vitest';
import { mayChangeForum } from './own-forum.ts';

test('a coordinator changes what the forum they work in says of itself, and no other; an administrator any', () => {
	expect(mayChangeForum({ role: 'coordinator', forumId: 'youth' }, 'youth')).toBe(true);
	expect(mayChangeForum({ role: 'coordinator', forumId: 'youth' }, 'parent-carer')).toBe(false);
	expect(mayChangeForum({ role: 'coordinator', forumId: null }, 'youth')).toBe(false);
	expect(mayChangeForum({ role: 'administrator', forumId: null }, 'youth')).toBe(true);
});
