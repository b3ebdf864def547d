import type { Database } from '@sd/db/database';
import * as forums from '@sd/db/forum';
import * as groups from '@sd/db/group';
import * as people from '@sd/db/person';
import * as recoveries from '@sd/db/recovery';
import * as changes from '@sd/db/role-change';
import * as sessions from '@sd/db/session';
import type { ChangeRole, Role } from '@sd/shared/person';
import type { Clock } from '../clock.ts';
import type { Actor } from '../context.ts';
import { NotAllowedNow, NotFound, NotUnderstood } from '../errors.ts';
import { whyNotBelong } from './rules/belonging.ts';
import { whyNotChange } from './rules/changing.ts';
import { needsSecond } from './rules/seconding.ts';

/** How long a change waits for a second person. */
export const changeDays = 7;

/**
 * Gives somebody other work. Where one person alone may not give that role, it waits until another
 * administrator agrees, and until then they do what they did before.
 */
export async function change(
	db: Database,
	actor: Actor,
	clock: Clock,
	{ id: personId, role, ...wish }: ChangeRole
): Promise<{ id: string; state: 'changed' | 'waits' }> {
	const belongs = { forums: [...new Set(wish.forums)], groups: [...new Set(wish.groups)] };
	const misfit = whyNotBelong({ role, ...belongs });
	if (misfit) throw new NotUnderstood(misfit);
	if ((await forums.listKnown(db, belongs.forums)).length < belongs.forums.length)
		throw new NotFound('There is no such forum.');
	if ((await groups.listKnown(db, belongs.groups)).length < belongs.groups.length)
		throw new NotFound('There is no such group.');

	const { active, before } = await mayBeChanged(db, actor, { personId, role });
	if (role !== before && needsSecond(role, { active })) {
		const expiresAt = new Date(clock.now().getTime() + changeDays * 86_400_000);
		await changes.insert(db, {
			personId,
			role,
			forumIds: belongs.forums,
			groupIds: belongs.groups,
			askedBy: actor.id,
			expiresAt
		});
		return { id: personId, state: 'waits' };
	}
	await apply(db, { personId, role, ...belongs });
	return { id: personId, state: 'changed' };
}

/** Agrees to what another administrator asked for, which is done with it. */
export async function agree(
	db: Database,
	actor: Actor,
	clock: Clock,
	changeId: string
): Promise<{ id: string }> {
	const wish = await changes.findOpen(db, changeId, clock.now());
	if (!wish) throw new NotFound('This change is done, or is too old. Ask for it again.');
	if (wish.askedBy === actor.id)
		throw new NotAllowedNow('You asked for this change, so somebody else has to agree to it.');
	await mayBeChanged(db, actor, wish);
	if (!(await changes.remove(db, changeId))) throw new NotAllowedNow('Somebody has already agreed to it.');
	await apply(db, { ...wish, forums: wish.forumIds, groups: wish.groupIds });
	return { id: wish.personId };
}

/** Throws unless it may. Holds the roles still, so that of two who change each other the second is asked again. */
async function mayBeChanged(
	db: Database,
	actor: Actor,
	{ personId, role }: { personId: string; role: Role }
): Promise<{ active: number; before: Role }> {
	const activeAdministrators = await people.holdActive(db, 'administrator');
	const active = role === 'administrator' ? activeAdministrators : await people.holdActive(db, role);
	const person = await people.find(db, personId);
	if (!person) throw new NotFound('There is no such person.');
	if (person.disabledOn !== null) throw new NotAllowedNow('They are shut out. Let them in again first.');
	// Somebody who was one until a moment ago is none now, whatever their session says.
	if (!activeAdministrators.includes(actor.id)) throw new NotAllowedNow('Your own role has changed.');
	const problem = whyNotChange({
		actorId: actor.id,
		personId,
		from: person.role,
		to: role,
		activeAdministrators
	});
	if (problem) throw new NotAllowedNow(problem);
	return { active: active.length, before: person.role };
}

type Work = { personId: string; role: Role; forums: readonly string[]; groups: readonly string[] };

/** They sign in anew, so that nothing which was open or agreed under the old role stays so. */
async function apply(db: Database, { personId, role, forums, groups }: Work): Promise<void> {
	await people.updateRole(db, personId, role);
	await people.removeBelongings(db, personId);
	for (const forumId of forums) await people.addForum(db, personId, forumId);
	for (const groupId of groups) await people.addGroup(db, personId, groupId);
	await changes.removeOfPerson(db, personId);
	await recoveries.removeTouching(db, personId);
	await sessions.removeOfPerson(db, personId);
}
