/** Somebody who has lost everything they sign in with is let in again by two other people, and after a day in which it can be stopped. */
import type { Role } from '@sd/shared/person';

/** Long enough for the person themselves, and everybody else who is told, to see it and stop it. */
export const waitHours = 24;
/** As long as any agreement of two people waits for the second. */
export const agreeDays = 7;
/** From when the codes work until they do not. */
export const useHours = 72;

type Start = { actorId: string; person: { id: string; disabledOn: string | null } };

export function whyNotStart({ actorId, person }: Start): string | undefined {
	if (actorId === person.id) return 'You cannot do this for yourself. Ask another administrator.';
	if (person.disabledOn !== null) return 'They are shut out. Let them in again first.';
	return undefined;
}

type Agreement = {
	actor: { id: string; role: Role };
	recovery: { personId: string; startedBy: string | null; confirmedBy: string | null; opensAt: Date | null };
	activeAdministrators: readonly string[];
};

/**
 * The second person is another administrator. Where there is none, it is a safeguarding lead: the other role
 * that one person alone cannot give.
 */
export function whyNotConfirm({ actor, recovery, activeAdministrators }: Agreement): string | undefined {
	const { personId, startedBy, opensAt } = recovery;
	if (opensAt !== null) return 'Somebody has already agreed to this.';
	if (actor.id === personId) return 'This is about you, so somebody else has to agree to it.';
	if (actor.id === startedBy) return 'You started this, so somebody else has to agree to it.';
	if (actor.role === 'administrator') return undefined;
	const others = activeAdministrators.filter((id) => id !== startedBy && id !== personId);
	if (actor.role !== 'safeguarding lead' || others.length > 0)
		return 'Another administrator has to agree to this.';
	return undefined;
}

/** Everybody who could be fooled by it sees it and may stop it: those who look after people, and the person. */
export function mayWatch(actor: { id: string; role: Role }, personId: string): boolean {
	return actor.id === personId || actor.role === 'administrator' || actor.role === 'safeguarding lead';
}
