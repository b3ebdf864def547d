import type { Database } from '@sd/db/database';
import * as themes from '@sd/db/theme';
import type { Actor } from '../context.ts';

/** The groups that somebody of the partnership speaks for; a coordinator speaks for none of them. */
export async function listActingGroups(db: Database, { role }: Actor): Promise<string[]> {
	return role === 'coordinator' ? [] : themes.listActingGroups(db);
}
