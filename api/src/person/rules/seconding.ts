import type { Role } from '@sd/shared/person';

const guarded: readonly Role[] = ['administrator', 'safeguarding lead'];

/**
 * Two people are needed to make somebody an administrator or a safeguarding lead. While fewer than two
 * of them exist, one may invite the second, or nobody ever could.
 */
export function needsSecond(role: Role, { active }: { active: number }): boolean {
	return guarded.includes(role) && active >= 2;
}
