import type { Database } from '@sd/db/database';
import * as reports from '@sd/db/report';
import * as signatureRows from '@sd/db/report-signature';
import { noSuchReport, signatureOf } from './standing.ts';

/** A published report as it was frozen, for everybody, with who signed it and its other versions. */
export async function read(db: Database, { id }: { id: string }) {
	const report = await reports.find(db, id);
	if (!report) throw noSuchReport();
	const { status, version, body, contentHash, publishedOn, seriesId } = report;
	const signatures = await signatureRows.list(db, id);
	const versions = await reports.listVersions(db, seriesId);
	const newest = versions[0];
	return {
		id,
		status,
		version,
		publishedOn,
		contentHash,
		body,
		signatures: signatures.map(signatureOf),
		versions,
		/** The version that took its place. */
		newerId: status === 'superseded' && newest ? newest.id : null
	};
}

/** All published reports, the newest first, without the versions that a newer one took the place of. */
export async function listPublished(db: Database) {
	const rows = await reports.listPublished(db);
	return rows
		.filter(({ status }) => status === 'published')
		.map(({ seriesId: _, groupId: __, status: ___, ...report }) => report);
}

/** The file of a published report, as it was made when it was published. */
export async function readPdf(db: Database, { id }: { id: string }) {
	const report = await reports.findPdf(db, id);
	if (!report?.pdf) throw noSuchReport();
	const name = report.title
		.normalize('NFKD')
		.replace(/[^a-zA-Z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 80);
	return { fileName: `${name || 'report'}-${report.version}.pdf`, base64: report.pdf.toString('base64') };
}
