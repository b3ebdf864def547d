import type { Database } from '@sd/db/database';
import * as settings from '@sd/db/setting';
import type { ChangeSetting } from '@sd/shared/setting';
import { countOn } from './version.ts';

/** Changes the hours, the days and the terms that people agree to. */
export async function change(
	db: Database,
	{ version, ...setting }: ChangeSetting
): Promise<{ version: number }> {
	return { version: await countOn(db, version, (from) => settings.update(db, from, setting)) };
}
