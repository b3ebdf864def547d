import * as claims from '@sd/db/moderation-claim';
import * as recommendations from '@sd/db/moderation-recommendation';
import * as steps from '@sd/db/moderation-step';
import type { Recommend } from '@sd/shared/moderation';
import { NotAllowedNow } from '../errors.ts';
import { findItem, type Desk } from './desk.ts';
import { findReading, moveOn, mustBeOpen, ruleQuoted, wordsToKeep } from './grounds.ts';
import { changedMeanwhile, decidedMeanwhile } from './meanwhile.ts';
import { mustBeMine } from './rules/claim.ts';
import { isSettled, statusAfter } from './rules/transitions.ts';

/** The first of two readers says what they think. It then waits for somebody else. */
export async function recommend(desk: Desk, wish: Recommend): Promise<{ id: string; version: number }> {
	const { db, actor, clock } = desk;
	const { id, decision } = wish;
	const item = await findItem(desk, id);
	await mustBeOpen(desk, item, wish);
	// Asked for its refusal: a recommendation is for what could be decided now.
	statusAfter(decision, item.status);
	const { reading } = await findReading(desk, item);
	if (reading !== 'first') throw new NotAllowedNow(notFirst[reading]);
	if (decision === 'accept') await wordsToKeep(desk, item, wish);
	const ruleId = await ruleQuoted(desk, wish);

	const version = await moveOn(desk, item, wish.version);
	const made = { submissionId: id, forumId: item.forumId };
	await recommendations.upsert(db, {
		...made,
		decision,
		ruleId,
		noteToContributor: wish.note || null,
		version,
		recommendedBy: actor.id,
		recommendedAt: clock.now()
	});
	await steps.insert(db, {
		...made,
		kind: `recommended ${decision}`,
		madeBy: actor.id,
		madeAt: clock.now()
	});
	await claims.removeAll(db, id);
	return { id, version };
}

const notFirst = {
	alone: 'This one needs no second reader. Decide about it yourself.',
	'without a second': 'Nobody else in your forum can read this one. Decide about it yourself.',
	'waits for a second': 'You have recommended this one already. A colleague reads it and decides.',
	second: 'A colleague has recommended something. Confirm it, or say that you see it differently.'
} as const;

/** The second sees it differently, or the first takes it back: then nothing is recommended, and it is read as new. */
export async function differ(desk: Desk, id: string): Promise<{ id: string; version: number }> {
	const { db, actor, clock } = desk;
	const item = await findItem(desk, id);
	if (isSettled(item.status)) throw await decidedMeanwhile(desk, id);
	mustBeMine(item.claim, actor.id, clock.now());
	const { recommendation } = await findReading(desk, item);
	if (!recommendation) throw changedMeanwhile();

	const version = await moveOn(desk, item, item.version);
	await recommendations.remove(db, id);
	await steps.insert(db, {
		submissionId: id,
		forumId: item.forumId,
		kind: 'differed',
		madeBy: actor.id,
		madeAt: clock.now()
	});
	return { id, version };
}
