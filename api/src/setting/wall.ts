import type { Database } from '@sd/db/database';
import { listGrants } from '@sd/db/wall';
import { dataDictionary } from '@sd/shared/data-dictionary';
import { whoSees } from './rules/wall.ts';

/** Everything that is kept, and who can read it now. */
export async function wall(db: Database) {
	return whoSees(dataDictionary, await listGrants(db));
}
