import { listAudit, listDoers } from '@sd/db/audit';
import type { Database } from '@sd/db/database';
import type { ListAudit } from '@sd/shared/audit';

/** One page of who did what, the newest first, the number to go on from while there is more, and who can be asked for. */
export async function list(db: Database, { limit, ...filter }: ListAudit) {
	const found = await listAudit(db, { ...filter, limit: limit + 1 });
	const rows = found.slice(0, limit).map(({ at, personName, objectType, objectId, ...row }) => ({
		...row,
		at: at.toISOString(),
		personName,
		object: objectType,
		id: objectId
	}));
	return { rows, people: await listDoers(db), next: found.length > limit ? rows.at(-1)?.seq : undefined };
}
