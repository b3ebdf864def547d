import type { Database } from '@sd/db/database';
import * as forums from '@sd/db/forum';
import type { ChangeForum } from '@sd/shared/setting';
import type { Actor } from '../context.ts';
import { NotForYou, NotFound } from '../errors.ts';
import { mayChangeForum } from './rules/own-forum.ts';

/** Changes what a forum's page says of it: whom it is for, and who employs its coordinators. */
export async function changeForum(
	db: Database,
	actor: Actor,
	{ id, about, coordinatorsEmployedBy }: ChangeForum
) {
	if (!mayChangeForum(actor, id)) throw new NotForYou('You can change only the forum you work in now.');
	const isDone = await forums.update(db, {
		id,
		about,
		coordinatorsEmployedBy: coordinatorsEmployedBy ?? null
	});
	if (!isDone) throw new NotFound('There is no such forum.');
	return { id };
}
