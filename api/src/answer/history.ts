import * as answers from '@sd/db/answer';
import type { Database } from '@sd/db/database';
import { dayOf } from '../clock.ts';

/** The answers to each theme, the newest first, with the day each was given. */
export async function readHistories(db: Database, themeIds: readonly string[]) {
	const rows = await answers.list(db, themeIds);
	const given = rows.map(({ givenAt, ...answer }) => ({ ...answer, givenOn: dayOf(givenAt) }));
	const byTheme = Map.groupBy(given, ({ themeId }) => themeId);
	return (themeId: string) => (byTheme.get(themeId) ?? []).map(({ themeId: _, ...answer }) => answer);
}
