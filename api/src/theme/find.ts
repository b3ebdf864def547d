import * as acceptedTexts from '@sd/db/accepted-text';
import type { Database } from '@sd/db/database';
import * as themes from '@sd/db/theme';
import * as evidences from '@sd/db/theme-evidence';
import type { FindEvidence } from '@sd/shared/theme';
import type { Actor } from '../context.ts';
import { notYours } from './own.ts';

const pageLength = 20;

/** Looks through what the forum accepted, newest first, for what belongs under a theme. */
export async function find(db: Database, actor: Actor, { id, after, ...wish }: FindEvidence) {
	const theme = await themes.find(db, id);
	if (!theme || theme.forumId !== actor.forumId) throw notYours();

	const rows = await acceptedTexts.search(db, {
		...wish,
		themeId: id,
		forumId: theme.forumId,
		after: after === undefined ? undefined : { acceptedOn: after.slice(0, 10), id: after.slice(11) },
		// One more than is shown says whether there is a next page.
		limit: pageLength + 1
	});
	const found = rows.slice(0, pageLength);
	const areas = await evidences.listAreas(
		db,
		found.map((row) => row.id)
	);
	const last = rows.length > pageLength ? found.at(-1) : undefined;
	return {
		found: found.map(({ acceptedOn: _, ...row }) => ({ ...row, areas: areas.get(row.id) ?? [] })),
		next: last ? `${last.acceptedOn}.${last.id}` : null
	};
}
