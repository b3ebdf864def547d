import { countAudit, findFirstBreak } from '@sd/db/audit';
import type { Database } from '@sd/db/database';

/** Goes through the whole chain. Nobody can change a row of it, or take one out, without this saying where. */
export async function verify(
	db: Database
): Promise<{ whole: true; rows: number } | { whole: false; firstBroken: number }> {
	const firstBroken = await findFirstBreak(db);
	if (firstBroken !== undefined) return { whole: false, firstBroken };
	return { whole: true, rows: await countAudit(db) };
}
