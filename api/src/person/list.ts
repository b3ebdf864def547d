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

	const second: 'second'[] = ['second'];
	function openOf({ id: personId, role, disabledOn }: (typeof everybody)[number]): {
		open: ('disable' | 'enable')[];
		whyNotDisable?: string;
	} {
		if (disabledOn !== null) return { open: ['enable'] };
		const problem = whyNotDisable({ actorId: actor.id, personId, role, activeAdministrators });
		return problem ? { open: [], whyNotDisable: problem } : { open: ['disable'] };
	}

	const open = await invitations.listOpen(db);
	return {
		people: everybody.map((person) => ({
			...person,
			forums: (forums.get(person.id) ?? []).map(({ id, name }) => ({ id, name })),
			groups: (groups.get(person.id) ?? []).map(({ id, name }) => ({ id, name })),
			...openOf(person)
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
				open: isWaiting && invitedBy !== actor.id ? second : []
			};
		})
	};
}
