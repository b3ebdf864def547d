import { listAudit } from '@sd/db/audit';
import type { Database } from '@sd/db/database';
import type { ListAudit } from '@sd/shared/audit';

/** One page of who did what, the newest first, and the number to go on from while there is more. */
export async function list(db: Database, { before, limit }: ListAudit) {
	const found = await listAudit(db, { before, limit: limit + 1 });
	const rows = found.slice(0, limit).map(({ at, personName, objectType, objectId, ...row }) => ({
		...row,
		at: at.toISOString(),
		personName,
		object: objectType,
		id: objectId
	}));
	return { rows, next: found.length > limit ? rows.at(-1)?.seq : undefined };
}
