import type { Database } from '@sd/db/database';
import * as themes from '@sd/db/theme';
import type { Actor } from '../context.ts';
import { NotAllowedNow, NotFound } from '../errors.ts';

/** A theme of the forum that the coordinator works in, held until the transaction ends. Another forum's is not found. */
export async function ownTheme(db: Database, actor: Actor, id: string) {
	const theme = await themes.findForUpdate(db, id);
	if (!theme || theme.forumId !== actor.forumId) throw notYours();
	if (theme.mergedInto) throw new NotAllowedNow('This theme is part of another now. Open that one.');
	return theme;
}

export function notYours(): NotFound {
	return new NotFound('We cannot find that among the themes of your forum.');
}
