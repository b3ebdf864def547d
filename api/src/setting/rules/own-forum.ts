import type { Role } from '@sd/shared/person';

/** What a forum says of itself is changed by its own coordinators, or by an administrator for them. */
export function mayChangeForum(
	{ role, forumId }: { role: Role; forumId: string | null },
	forum: string
): boolean {
	return role === 'administrator' || forumId === forum;
}
