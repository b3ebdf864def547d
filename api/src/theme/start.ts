import type { Database } from '@sd/db/database';
import type { StartTheme } from '@sd/shared/theme';
import type { Actor } from '../context.ts';
import { create } from './create.ts';
import { gather } from './gather.ts';

/** Writes a theme over what a person chose from a group that was offered: both, or neither. */
export async function start(
	db: Database,
	actor: Actor,
	{ add, offered, ...wording }: StartTheme
): Promise<{ id: string; slug: string }> {
	const theme = await create(db, actor, wording);
	await gather(db, actor, { id: theme.id, add, remove: [], offered });
	return theme;
}
