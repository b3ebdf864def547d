import type { Database } from '@sd/db/database';
import * as moderations from '@sd/db/moderation';
import { today, type Clock } from '../clock.ts';
import type { Actor } from '../context.ts';
import { NotFound } from '../errors.ts';
import { placeOf, type Keys } from '../keys.ts';
import type { Claim } from './rules/claim.ts';
import type { Words } from './rules/suggestions.ts';

/** What a coordinator works with: their own view of the database, and the keys to the words. */
export type Desk = { db: Database; actor: Actor; clock: Clock; keys: Keys };

/** One of the coordinator's own forum. One of another forum, one that was taken back and a mistake all look the same. */
export async function findItem({ db, clock }: Desk, id: string) {
	const found = await moderations.find(db, id, today(clock));
	if (!found)
		throw new NotFound('There is nothing here. It may have been taken back by the person who sent it.');
	const { claimPersonId, claimBy, claimUntil, ...item } = found;
	return { ...item, claim: claimOf({ claimPersonId, claimBy, claimUntil }) };
}
export type Item = Awaited<ReturnType<typeof findItem>>;

type ClaimColumns = { claimPersonId: string | null; claimBy: string | null; claimUntil: Date | null };

export function claimOf({ claimPersonId, claimBy, claimUntil }: ClaimColumns): Claim | null {
	if (claimPersonId === null || claimUntil === null) return null;
	return { personId: claimPersonId, by: claimBy ?? 'Somebody', until: claimUntil };
}

/** Opens the words. Whoever asks has made sure first that they may be read. */
export async function readWords({ db, keys }: Desk, id: string): Promise<Words> {
	const sealed = await moderations.findSealed(db, id);
	const unlock = (field: 'story' | 'better', locked: string | null | undefined) =>
		locked ? keys.unlock('words', locked, placeOf(field, id)) : null;
	return { story: unlock('story', sealed?.storySealed), better: unlock('better', sealed?.betterSealed) };
}
