import type { Database } from '@sd/db/database';
import * as likenesses from '@sd/db/likeness';
import * as evidences from '@sd/db/theme-evidence';
import type { ReadAlike } from '@sd/shared/theme';
import type { Actor } from '../context.ts';
import { NotFound } from '../errors.ts';
import { asTold, withText } from './told-text.ts';
import { soundAlike } from './rules/likeness/sound-alike.ts';

/** The newest so many that are in no theme are looked at: each is held against each, on every visit. */
const mostLookedAt = 400;

/** What sounds alike among what is in no theme yet, with the words that make each group. Nothing is kept of it. */
export async function alike(db: Database, { forumId }: Actor) {
	const { groups, lookedAt } = await groupsOf(db, forumId);
	return {
		lookedAt,
		isAll: lookedAt < mostLookedAt,
		groups: groups.map(({ words, told }) => ({ key: told[0]!.id, words, count: told.length })),
		agreement: forumId ? await likenesses.countOffers(db, { forumId }) : { offered: 0, taken: 0 }
	};
}

/** One of the groups, with what was told: the one that this submission is in today. */
export async function readAlike(db: Database, { forumId }: Actor, { key }: ReadAlike) {
	const { groups } = await groupsOf(db, forumId);
	const group = groups.find(({ told }) => told.some(({ id }) => id === key));
	if (!group) throw new NotFound('These are no group any more. Look at what sounds alike now.');
	const areas = await evidences.listAreas(
		db,
		group.told.map(({ id }) => id)
	);
	return {
		words: group.words,
		told: group.told.map((each) => ({ ...asTold(each), areas: areas.get(each.id) ?? [] }))
	};
}

async function groupsOf(db: Database, forumId: string | null) {
	if (!forumId) return { groups: [], lookedAt: 0 };
	const told = await likenesses.list(db, { forumId, inNoTheme: true, limit: mostLookedAt });
	return { groups: soundAlike(told.map(withText)), lookedAt: told.length };
}
