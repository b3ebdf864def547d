import * as acceptedTexts from '@sd/db/accepted-text';
import type { Database } from '@sd/db/database';
import * as themes from '@sd/db/theme';
import * as evidences from '@sd/db/theme-evidence';
import type { FindEvidence } from '@sd/shared/theme';
import type { Actor } from '../context.ts';
import { likenessOf } from './likeness/likeness.ts';
import { notYours } from './own.ts';

const pageLength = 20;

/** How much of what was accepted is compared with a theme: more would take longer than somebody waits. */
const mostCompared = 2000;

/** How many of those under a theme have to be like another before it counts as like the theme. */
const likest = 3;

/** Looks through what the forum accepted for what belongs under a theme: the newest first, or the most alike. */
export async function find(db: Database, actor: Actor, { id, after, alike, ...wish }: FindEvidence) {
	const theme = await themes.find(db, id);
	if (!theme || theme.forumId !== actor.forumId) throw notYours();
	if (alike) return findAlike(db, theme, wish);

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
		found: found.map(({ acceptedOn: _, ...row }) => ({
			...row,
			areas: areas.get(row.id) ?? [],
			shares: [] as string[]
		})),
		next: last ? `${last.acceptedOn}.${last.id}` : null
	};
}

type Wish = Omit<FindEvidence, 'id' | 'after' | 'alike'>;

/** Nothing is put under the theme by this: a person looks at each, and sees what it has in common with the rest. */
async function findAlike(
	db: Database,
	{ id, forumId, sentence }: { id: string; forumId: string; sentence: string },
	wish: Wish
) {
	const evidence = await evidences.list(db, id);
	const rows = await acceptedTexts.search(db, { ...wish, themeId: id, forumId, limit: mostCompared });
	const free = rows.filter(({ isInTheme }) => !isInTheme);
	// While nothing stands under it, the sentence is all there is to be like.
	const told = evidence.length > 0 ? evidence.map(wordsOf) : [sentence];
	const likeness = likenessOf([...told, ...free.map(wordsOf)]);
	const near = free
		.map((row, at) => {
			const own = told.length + at;
			const byNearness = told
				.map((_, one) => ({ one, near: likeness.between(one, own) }))
				.sort((a, b) => b.near - a.near)
				.slice(0, likest);
			return {
				row,
				near: byNearness.reduce((sum, each) => sum + each.near, 0) / byNearness.length,
				shares: likeness.shared(own, byNearness[0]!.one).slice(0, 3)
			};
		})
		.filter(({ near, shares }) => near > 0 && shares.length > 0)
		.sort((a, b) => b.near - a.near)
		.slice(0, pageLength);
	const areas = await evidences.listAreas(
		db,
		near.map(({ row }) => row.id)
	);
	return {
		found: near.map(({ row: { acceptedOn: _, ...row }, shares }) => ({
			...row,
			areas: areas.get(row.id) ?? [],
			shares
		})),
		next: null
	};
}

const wordsOf = ({ story, better }: { story: string; better: string }) => `${story}\n${better}`;
