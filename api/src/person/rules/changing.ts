/** Nobody gives themselves other work, and the last administrator stays one: nobody could change anything again. */
import type { Role } from '@sd/shared/person';

type Wish = {
	actorId: string;
	personId: string;
	from: Role;
	to: Role;
	activeAdministrators: readonly string[];
};

export function whyNotChange({
	actorId,
	personId,
	from,
	to,
	activeAdministrators
}: Wish): string | undefined {
	if (actorId === personId) return 'You cannot change your own role. Ask another administrator.';
	const isLeaving = from === 'administrator' && to !== 'administrator';
	const isLast = isLeaving && activeAdministrators.every((id) => id === personId);
	return isLast ? 'This is the last administrator. Make another one first.' : undefined;
}
