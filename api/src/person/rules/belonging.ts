import type { Role } from '@sd/shared/person';

type Belonging = { role: Role; forums: readonly string[]; groups: readonly string[] };

/**
 * Those who read what people wrote belong to a forum, and nobody else does. Those who answer speak for a
 * group, and nobody from a forum's desk does. So nobody ever stands on both sides of the wall.
 */
export function whyNotBelong({ role, forums, groups }: Belonging): string | undefined {
	const isDesk = role === 'coordinator' || role === 'safeguarding lead';
	if (isDesk && forums.length === 0) return 'Choose the forum they will work for.';
	if (!isDesk && forums.length > 0) return 'Only coordinators and safeguarding leads belong to a forum.';
	if (role === 'theme lead' && groups.length === 0) return 'Choose the group they will answer for.';
	if ((isDesk || role === 'administrator') && groups.length > 0)
		return 'Only people of the partnership speak for a group.';
	return undefined;
}
