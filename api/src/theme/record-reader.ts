import type { Database } from '@sd/db/database';
import * as readers from '@sd/db/theme-reader';
import type { RecordReader } from '@sd/shared/theme';
import type { Actor } from '../context.ts';
import { NotAllowedNow } from '../errors.ts';
import { ownTheme } from './own.ts';

/** Keeps that young readers found the Easy Read words easy: those words, and no others that come after. */
export async function recordReader(
	db: Database,
	actor: Actor,
	{ id, groupOf, madeUpName, saidOn, day }: RecordReader & { day: string }
): Promise<{ id: string }> {
	const { forumId, easyRead } = await ownTheme(db, actor, id);
	if (!easyRead) throw new NotAllowedNow('Write the Easy Read words first. Then ask young readers.');
	if (saidOn > day) throw new NotAllowedNow('Choose the day they said so. It cannot be after today.');
	await readers.insert(db, {
		themeId: id,
		forumId,
		easyRead,
		groupOf: groupOf ?? null,
		madeUpName: groupOf ? null : madeUpName,
		saidOn,
		recordedBy: actor.id
	});
	return { id };
}
