import type { Database } from '@sd/db/database';
import * as invitations from '@sd/db/invitation';
import * as people from '@sd/db/person';
import * as recoveries from '@sd/db/recovery';
import * as changes from '@sd/db/role-change';
import type { Role } from '@sd/shared/person';
import { addDays, today, type Clock } from '../clock.ts';
import type { Actor } from '../context.ts';
import { whyNotChange } from './rules/changing.ts';
import { whyNotDisable } from './rules/disabling.ts';
import { needsSecond } from './rules/seconding.ts';

/** As the database's own function for it has it. */
const dormantDays = 90;
/** Long enough to ask whether they still need it. */
const seldomDays = 45;

/** Everybody who signs in, the invitations that are still open, and what may be done with each. */
export async function list(db: Database, actor: Actor, clock: Clock) {
	const everybody = await people.list(db);
	const forums = Map.groupBy(await people.listAllForums(db), ({ personId }) => personId);
	const groups = Map.groupBy(await people.listAllGroups(db), ({ personId }) => personId);
	const active = everybody.filter(({ disabledOn }) => disabledOn === null);
	const idsOf = (role: Role) => active.filter((person) => person.role === role).map(({ id }) => id);
	const nameOf = (id: string | null) => everybody.find((person) => person.id === id)?.name ?? null;
	const activeAdministrators = idsOf('administrator');

	const seldomSince = addDays(today(clock), -seldomDays);
	const isSeldom = ({ signedInOn, letInOn, disabledOn }: (typeof everybody)[number]) =>
		disabledOn === null && (signedInOn ?? letInOn) <= seldomSince;

	const inRecovery = new Set((await recoveries.list(db, clock.now())).map(({ personId }) => personId));
	const recover: 'recover'[] = ['recover'];
	const second: 'second'[] = ['second'];
	function openOf({ id: personId, role, disabledOn }: (typeof everybody)[number]): {
		open: ('disable' | 'enable' | 'change' | 'recover')[];
		whyNotDisable?: string;
	} {
		if (disabledOn !== null) return { open: ['enable'] };
		const problem = whyNotDisable({ actorId: actor.id, personId, role, activeAdministrators });
		if (problem) return { open: [], whyNotDisable: problem };
		return { open: ['disable', 'change', ...(inRecovery.has(personId) ? [] : recover)] };
	}

	const agree: 'agree'[] = ['agree'];
	const openChanges = await changes.listOpen(db, clock.now());
	const open = await invitations.listOpen(db);
	return {
		people: everybody.map((person) => ({
			...person,
			/** When it is shut, if they do not sign in before. */
			shutsOn: addDays([person.signedInOn ?? '', person.letInOn].toSorted().at(-1)!, dormantDays),
			isSeldom: isSeldom(person),
			forums: (forums.get(person.id) ?? []).map(({ id, name }) => ({ id, name })),
			groups: (groups.get(person.id) ?? []).map(({ id, name }) => ({ id, name })),
			...openOf(person)
		})),
		changes: openChanges.map(({ id, personId, role, askedBy, expiresAt }) => {
			const refused = whyNotChange({
				actorId: actor.id,
				personId,
				from: everybody.find((person) => person.id === personId)!.role,
				to: role,
				activeAdministrators
			});
			return {
				id,
				role,
				name: nameOf(personId),
				askedByName: nameOf(askedBy),
				expiresAt: expiresAt.toISOString(),
				open: askedBy !== actor.id && !refused ? agree : []
			};
		}),
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
