import type { Database } from '@sd/db/database';
import * as reports from '@sd/db/report';
import type { Actor } from '../context.ts';
import { missingBeforePublishing, stepsOpenTo } from './rules/publishing.ts';
import { noSuchReport, readStanding } from './standing.ts';

/** The team's own view of a report, at any stage that they may see. */
export async function work(db: Database, actor: Actor, { id }: { id: string }) {
	const report = await reports.find(db, id);
	if (!report) throw noSuchReport();
	const { standing, body, versions, signatures } = await readStanding(db, report);
	const { status, version, groupId, contentHash, publishedOn } = report;
	return {
		id,
		status,
		version,
		groupId,
		body,
		contentHash,
		publishedOn,
		signatures,
		/** What stands in the way of publishing it, in sentences. */
		missing: missingBeforePublishing(standing),
		versions,
		open: stepsOpenTo(actor, standing)
	};
}
