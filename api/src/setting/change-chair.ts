import type { Database } from '@sd/db/database';
import * as forums from '@sd/db/forum';
import * as people from '@sd/db/person';
import type { ChangeChair } from '@sd/shared/setting';
import type { Actor } from '../context.ts';
import { NotFound } from '../errors.ts';

/** The forums whose chair this person may name: all for an administrator, for a safeguarding lead their own. */
export async function chairsOf(db: Database, actor: Actor) {
	const all = await forums.listChairs(db);
	if (actor.role === 'administrator') return all;
	const own = new Set((await people.listForums(db, actor.id)).map(({ id }) => id));
	return all.filter(({ id }) => own.has(id));
}

/** Says whom to tell when no safeguarding lead has taken a concern, or that there is nobody. */
export async function changeChair(
	db: Database,
	actor: Actor,
	{ id, email }: ChangeChair
): Promise<{ id: string }> {
	const own = await chairsOf(db, actor);
	if (!own.some((forum) => forum.id === id)) throw new NotFound('There is no such forum.');
	await forums.replaceChair(db, id, email ?? null);
	return { id };
}
