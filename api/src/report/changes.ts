import type { Database } from '@sd/db/database';
import * as plans from '@sd/db/plan';
import * as publications from '@sd/db/theme-publication';
import type { FindChanges } from '@sd/shared/report';
import { NotFound } from '../errors.ts';

/** Every published pair as it stands now, the newest first; perhaps only of one area, or only what waits for an answer. */
export async function changes(db: Database, { area, unanswered }: FindChanges) {
	const areas = (await plans.listAreas(db)).map(({ position, plain, pictogram, wording }) => ({
		position,
		plain,
		pictogram,
		wording
	}));
	const chosen = areas.find(({ position }) => position === area);
	const rows = await publications.listNewest(db);
	return {
		areas,
		changes: rows
			.filter(({ pair }) => !unanswered || !pair.done)
			// A pair keeps the words that its area had then.
			.filter(({ pair }) => area === undefined || pair.areas.some((own) => own.wording === chosen?.wording))
			.map(({ reportId, publishedOn, pair }) => ({ reportId, publishedOn, pair }))
	};
}

/** One theme as it was published last, and every report that it stood in. */
export async function change(db: Database, { slug }: { slug: string }) {
	const rows = await publications.listOfTheme(db, slug);
	const newest = rows.find(({ status }) => status === 'published') ?? rows[0];
	if (!newest) throw new NotFound('We cannot find that among what was published.');
	const { pair, reportId, publishedOn } = newest;
	return {
		pair,
		reportId,
		publishedOn,
		history: rows.map((row) => ({
			reportId: row.reportId,
			reportTitle: row.reportTitle,
			version: row.version,
			publishedOn: row.publishedOn,
			isSuperseded: row.status === 'superseded',
			answer: row.pair.done ? { kind: row.pair.done.kind, wording: row.pair.done.wording } : null
		}))
	};
}
