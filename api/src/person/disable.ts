import type { Database } from '@sd/db/database';
import * as people from '@sd/db/person';
import * as sessions from '@sd/db/session';
import type { Actor } from '../context.ts';
import { NotAllowedNow, NotFound } from '../errors.ts';
import { whyNotDisable } from './rules/disabling.ts';

/** Shuts somebody out at once: their sessions end with it, and what they invited others to falls away. */
export async function disable(
	db: Database,
	actor: Actor,
	{ id, day }: { id: string; day: string }
): Promise<{ id: string }> {
	const activeAdministrators = await people.holdActive(db, 'administrator');
	const person = await people.find(db, id);
	if (!person) throw new NotFound('There is no such person.');
	if (person.disabledOn !== null) throw new NotAllowedNow('They are shut out already.');
	const problem = whyNotDisable({ actorId: actor.id, personId: id, role: person.role, activeAdministrators });
	if (problem) throw new NotAllowedNow(problem);
	await people.updateDisabled(db, id, day);
	await sessions.removeOfPerson(db, id);
	return { id };
}
