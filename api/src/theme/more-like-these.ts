import type { Database } from '@sd/db/database';
import * as likenesses from '@sd/db/likeness';
import * as themes from '@sd/db/theme';
import * as evidences from '@sd/db/theme-evidence';
import type { ReadTheme } from '@sd/shared/theme';
import type { Actor } from '../context.ts';
import { notYours } from './own.ts';
import { moreLikeThese as pickAlike } from './rules/likeness/more-like-these.ts';
import { asTold, withText } from './told-text.ts';

const mostOffered = 10;
/** The newest so many of what is under the theme say what it is like, and the newest so many others are held against it. */
const mostThese = 60;
const mostLookedAt = 2000;

/** What was accepted and is most like what stands under a theme. What was offered before and left is not offered again. */
export async function moreLikeThese(db: Database, actor: Actor, { id }: ReadTheme) {
	const theme = await themes.find(db, id);
	if (!theme || theme.forumId !== actor.forumId) throw notYours();
	const { forumId } = theme;
	const these = await likenesses.list(db, { forumId, isIn: id, limit: mostThese });
	const others = await likenesses.list(db, { forumId, notIn: id, limit: mostLookedAt });
	// While nothing stands under it, the sentence is all there is to be like.
	const told = these.length ? these.map(withText) : [{ text: theme.sentence }];
	const offered = pickAlike(told, others.map(withText), { most: mostOffered });
	const areas = await evidences.listAreas(
		db,
		offered.map((each) => each.id)
	);
	return {
		offered: offered.map((each) => ({ ...asTold(each), areas: areas.get(each.id) ?? [] })),
		lookedAt: others.length,
		isAll: others.length < mostLookedAt
	};
}
