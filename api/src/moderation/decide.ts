import * as imports from '@sd/db/import';
import * as moderations from '@sd/db/moderation';
import * as claims from '@sd/db/moderation-claim';
import * as decisions from '@sd/db/moderation-decision';
import * as recommendations from '@sd/db/moderation-recommendation';
import type { Decide, SubmissionStatus } from '@sd/shared/moderation';
import { today } from '../clock.ts';
import { NotAllowedNow } from '../errors.ts';
import { say } from '../message/answer.ts';
import { findItem, type Desk } from './desk.ts';
import { findReading, mustBeOpen, ruleQuoted, whyNotMoved, wordsToKeep } from './grounds.ts';
import { mustStillBeMine } from './meanwhile.ts';
import { mustBeSecond } from './rules/second-reader.ts';
import { statusAfter } from './rules/transitions.ts';

/** Makes one decision, with all that follows from it, and records it. Of two at once, one is kept. */
export async function decide(
	desk: Desk,
	wish: Decide
): Promise<{ id: string; status: SubmissionStatus; version: number }> {
	const { db, actor, clock } = desk;
	const { id, version, decision } = wish;
	const item = await findItem(desk, id);
	await mustBeOpen(desk, item, wish);
	// What the forum made of the words is all that is left of them, and opening it again would take that too.
	if (decision === 'reopen' && item.originalGoneOn !== null) {
		throw new NotAllowedNow('The words as they were sent are gone. It cannot be opened again.');
	}
	const to = statusAfter(decision, item.status);
	if (item.version !== version) throw await whyNotMoved(desk, item);
	const { reading, recommendation } = await findReading(desk, item);
	mustBeSecond(reading, decision, recommendation);
	const words = decision === 'accept' ? await wordsToKeep(desk, item, wish) : undefined;

	const acceptedOn = decision === 'accept' ? today(clock) : null;
	const isReturned = decision === 'hold' ? Boolean(wish.question) : undefined;
	const isMoved = await moderations.updateStatus(db, id, { version, to, acceptedOn, isReturned });
	if (!isMoved) throw await whyNotMoved(desk, item);
	if (decision !== 'reopen') await mustStillBeMine(desk, id);

	await moderations.removeAcceptedText(db, id);
	if (words) await moderations.insertAcceptedText(db, { submissionId: id, forumId: item.forumId, ...words });
	if (decision === 'accept') await imports.gatherAccepted(db, id, actor.id);
	if (wish.question) await say(desk, id, wish.question);
	if (decision === 'reopen') await moderations.removeFromThemes(db, id, today(clock));
	await recommendations.remove(db, id);
	await claims.removeAll(db, id);
	await decisions.insert(db, {
		submissionId: id,
		forumId: item.forumId,
		decision,
		ruleId: await ruleQuoted(desk, wish),
		noteToContributor: wish.note || null,
		decidedBy: actor.id,
		decidedAt: clock.now(),
		statusBefore: item.status,
		madeVersion: version + 1
	});
	return { id, status: to, version: version + 1 };
}
