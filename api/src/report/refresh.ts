import type { Database } from '@sd/db/database';
import * as reports from '@sd/db/report';
import type { ReportBody } from '@sd/shared/report';
import { contentHash } from './content-hash.ts';
import { takeContent, type Former } from './content.ts';
import { firstWords } from './rules/first-words.ts';
import { findUnpublished, type Report } from './standing.ts';

/** Takes the themes, answers, quotes and numbers anew. Words at the top that somebody wrote stay as they are. */
export async function refresh(
	db: Database,
	{ id }: { id: string }
): Promise<{ id: string; contentHash: string }> {
	const report = await findUnpublished(db, id);
	const { startsOn, endsOn, groupId } = report;
	const { title, summary, easyRead } = report.body;
	const { themes, ...content } = await takeContent(db, {
		startsOn,
		endsOn,
		groupId,
		former: await findFormer(db, report)
	});
	const period = { startsOn, endsOn };
	const before = firstWords(report.body);
	const now = firstWords({ ...period, ...content });
	const body: ReportBody = {
		title: title === before.title ? now.title : title,
		summary: summary === before.summary ? now.summary : summary,
		easyRead: easyRead === before.easyRead ? now.easyRead : easyRead,
		...period,
		...content
	};
	const hash = contentHash(body);
	await reports.updateBody(db, id, { body, contentHash: hash });
	await reports.replaceThemes(db, id, themes);
	return { id, contentHash: hash };
}

async function findFormer(db: Database, { seriesId }: Report): Promise<Former | undefined> {
	const versions = await reports.listVersions(db, seriesId);
	const published = versions.find(({ status }) => status === 'published');
	const former = published && (await reports.find(db, published.id));
	if (!former || former.publishedOn === null) return undefined;
	return { publishedOn: former.publishedOn, pairs: former.body.pairs };
}
