import type { Database } from '@sd/db/database';
import * as reports from '@sd/db/report';
import * as publications from '@sd/db/theme-publication';
import type { Actor } from '../context.ts';
import { NotAllowedNow } from '../errors.ts';
import { contentHash } from './content-hash.ts';
import { makePdf } from './pdf/make.ts';
import { missingBeforePublishing, stepsOpenTo } from './rules/publishing.ts';
import { findUnpublished, readStanding, type Report } from './standing.ts';

type Day = { day: string; areaName: string; isExample: boolean };

/** Freezes a report that both sides have signed: its page, its file, and the pair of each theme in it. */
export async function publish(
	db: Database,
	actor: Actor,
	{ id, day, areaName, isExample }: { id: string } & Day
): Promise<{ id: string; publishedOn: string }> {
	const report = await findUnpublished(db, id);
	const { signatures } = await mustBeReady(db, actor, report);
	const { body, version } = report;
	const pdf = await makePdf({ body, version, signatures, publishedOn: day, areaName, isExample });
	// Looked at again, because making the file takes a moment in which somebody may take a quote back.
	await mustBeReady(db, actor, report);

	await reports.updatePublished(db, id, { day, pdf });
	await reports.updateSuperseded(db, report.seriesId, id);
	await reports.updateThemesPublished(db, id, day);
	await publications.insert(db, { reportId: id, day, pairs: body.pairs });
	return { id, publishedOn: day };
}

async function mustBeReady(db: Database, actor: Actor, report: Report) {
	const { standing, signatures } = await readStanding(db, report);
	if (!stepsOpenTo(actor, standing).includes('publish')) {
		throw new NotAllowedNow(missingBeforePublishing(standing)[0] ?? 'This report cannot be published now.');
	}
	if (contentHash(report.body) !== report.contentHash) {
		throw new Error('The words of a report are not the ones that were signed');
	}
	return { signatures };
}
