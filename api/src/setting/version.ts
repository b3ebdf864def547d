import type { Database } from '@sd/db/database';
import * as settings from '@sd/db/setting';
import { ChangedMeanwhile } from '../errors.ts';

export const changed =
	'Somebody else changed the settings while you did. Open them again and look before you save.';

/** Counts the settings one version on; refuses when somebody else was quicker than the person who read them. */
export async function countOn(
	db: Database,
	version: number,
	update = (from: number) => settings.update(db, from)
): Promise<number> {
	if (await update(version)) return version + 1;
	throw new ChangedMeanwhile(changed);
}
