import type { Database } from '@sd/db/database';
import * as invitations from '@sd/db/invitation';
import * as people from '@sd/db/person';
import type { Role } from '@sd/shared/person';
import type { Actor } from '../context.ts';
import { whyNotDisable } from './rules/disabling.ts';
import { needsSecond } from './rules/seconding.ts';

/** Everybody who signs in, the invitations that are still open, and what may be done with each. */
export async function list(db: Database, actor: Actor) {
	const everybody = await people.list(db);
	const forums = Map.groupBy(await people.listAllForums(db), ({ personId }) => personId);
	const groups = Map.groupBy(await people.listAllGroups(db), ({ personId }) => personId);
	const active = everybody.filter(({ disabledOn }) => disabledOn === null);
	const idsOf = (role: Role) => active.filter((person) => person.role === role).map(({ id }) => id);
	const nameOf = (id: string | null) => everybody.find((person) => person.id === id)?.name ?? null;
	const activeAdministrators = idsOf('administrator');

	function openOf(person: (typeof everybody)[number]): ('disable' | 'enable')[] {
		if (person.disabledOn !== null) return ['enable'];
		const { id: personId, role } = person;
		return whyNotDisable({ actorId: actor.id, personId, role, activeAdministrators }) ? [] : ['disable'];
	}

	const open = await invitations.listOpen(db);
	return {
		people: everybody.map((person) => ({
			...person,
			forums: (forums.get(person.id) ?? []).map(({ id, name }) => ({ id, name })),
			groups: (groups.get(person.id) ?? []).map(({ id, name }) => ({ id, name })),
			open: openOf(person)
		})),
		invitations: open.map(({ invitedBy, secondedBy, expiresAt, ...invitation }) => {
			const isWaiting =
				secondedBy === null &&
				invitedBy !== null &&
				needsSecond(invitation.role, { active: idsOf(invitation.role).length });
			return {
				...invitation,
				invitedByName: nameOf(invitedBy),
				secondedByName: nameOf(secondedBy),
				needsSecond: isWaiting,
				expiresAt: expiresAt.toISOString(),
				open: isWaiting && invitedBy !== actor.id ? (['second'] as const) : []
			};
		})
	};
}
