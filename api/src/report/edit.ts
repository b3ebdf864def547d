import type { Database } from '@sd/db/database';
import * as reports from '@sd/db/report';
import type { EditReport } from '@sd/shared/report';
import { contentHash } from './content-hash.ts';
import { findUnpublished } from './standing.ts';

/** Changes the words at the top. Signatures on other words stay and no longer count. */
export async function edit(
	db: Database,
	{ id, title, summary, easyRead }: EditReport
): Promise<{ id: string; contentHash: string }> {
	const report = await findUnpublished(db, id);
	const body = { ...report.body, title, summary, easyRead };
	const hash = contentHash(body);
	await reports.updateBody(db, id, { body, contentHash: hash });
	return { id, contentHash: hash };
}
