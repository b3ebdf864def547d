import type { Database } from '@sd/db/database';
import * as reports from '@sd/db/report';
import * as signatureRows from '@sd/db/report-signature';
import * as material from '@sd/db/report-material';
import type { ReportBody, ReportSignature } from '@sd/shared/report';
import { dayOf } from '../clock.ts';
import { NotAllowedNow, NotFound } from '../errors.ts';
import { withoutTakenBack, type Standing } from './rules/publishing.ts';

export type Report = NonNullable<Awaited<ReturnType<typeof reports.find>>>;

/** Where a report stands: who has signed its words as they are, and which of its quotes still stand. */
export async function readStanding(db: Database, report: Report) {
	const { id, status, version, seriesId } = report;
	const signers = await signatureRows.listSigners(db, id);
	const versions = await reports.listVersions(db, seriesId);
	const { body, quotesTakenBack } = await readShown(db, report);
	const standing: Standing = {
		status,
		themes: body.pairs.length,
		easyRead: body.easyRead,
		forums: await reports.listForums(db, id),
		signers,
		quotesTakenBack,
		hasNext: versions.some((other) => other.version > version)
	};
	return { standing, body, versions, signatures: signers.map(signatureOf) };
}

/** A draft is shown without the quotes that were taken back since; what is published is shown as it was frozen. */
async function readShown(
	db: Database,
	{ status, body }: Report
): Promise<{
	body: ReportBody;
	quotesTakenBack: number;
}> {
	if (status === 'published' || status === 'superseded') return { body, quotesTakenBack: 0 };
	const quotes = await material.listQuotes(
		db,
		body.pairs.map(({ themeId }) => themeId)
	);
	const { pairs, quotesTakenBack } = withoutTakenBack(body.pairs, quotes);
	return { body: { ...body, pairs }, quotesTakenBack };
}

type SignatureRow = Awaited<ReturnType<typeof signatureRows.list>>[number];

export function signatureOf({ name, forumName, view, words, signedAt }: SignatureRow): ReportSignature {
	return { name, forumName, view, words, signedOn: dayOf(signedAt) };
}

/** A report that can still be changed, held until the transaction ends. */
export async function findUnpublished(db: Database, id: string): Promise<Report> {
	const report = await reports.findForUpdate(db, id);
	if (!report) throw noSuchReport();
	if (report.status === 'published' || report.status === 'superseded') {
		throw new NotAllowedNow('A published report is never changed. Make its next version instead.');
	}
	return report;
}

export function noSuchReport(): NotFound {
	return new NotFound('We cannot find that report.');
}
