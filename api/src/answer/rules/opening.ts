/**
 * A theme lead answers the themes that went to one of their groups. A theme lead who was not given a group
 * yet may answer any, so that no theme waits for an administrator.
 */
import type { Role } from '@sd/shared/person';

type Theme = { groups: readonly string[] };

/** Whether the theme waits for one of the groups that this person speaks for. */
export function isTheirs(actingGroups: readonly string[], { groups }: Theme): boolean {
	return groups.some((group) => actingGroups.includes(group));
}

export function answersOpenTo(role: Role, actingGroups: readonly string[], theme: Theme): 'answer'[] {
	if (role !== 'theme lead') return [];
	return actingGroups.length === 0 || isTheirs(actingGroups, theme) ? ['answer'] : [];
}
