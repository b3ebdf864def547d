type Wish = { actorId: string; personId: string; role: string; activeAdministrators: readonly string[] };

/** Nobody shuts themselves out, and the last administrator is never shut out: nobody could let anybody in again. */
export function whyNotDisable({ actorId, personId, role, activeAdministrators }: Wish): string | undefined {
	if (actorId === personId) return 'You cannot shut yourself out. Ask another administrator.';
	const isLast = role === 'administrator' && activeAdministrators.every((id) => id === personId);
	return isLast ? 'This is the last administrator. Invite another one first.' : undefined;
}
