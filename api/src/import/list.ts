import * as imports from '@sd/db/import';
import type { Desk } from '../moderation/desk.ts';
import { standingOf } from './rules/standing.ts';
import { readSheet } from './sealed.ts';

const most = 50;

/** The forum's imports, the newest first. */
export async function list({ db, keys }: Desk) {
	const found = await imports.list(db, most);
	const counts = await imports.countRows(
		db,
		found.map(({ id }) => id)
	);
	return found.map((each) => ({
		id: each.id,
		fileName: readSheet(keys, each).fileName,
		state: each.state,
		rows: each.rows,
		by: each.by ?? 'Somebody',
		uploadedAt: each.uploadedAt.toISOString(),
		undoneOn: each.undoneOn,
		standing: standingOf(
			counts.filter(({ importId }) => importId === each.id),
			each.rows
		)
	}));
}
