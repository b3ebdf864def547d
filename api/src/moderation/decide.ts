import * as imports from '@sd/db/import';
import * as moderations from '@sd/db/moderation';
import * as claims from '@sd/db/moderation-claim';
import * as decisions from '@sd/db/moderation-decision';
import * as redactions from '@sd/db/redaction';
import * as rules from '@sd/db/rule';
import type { Decide, SubmissionStatus } from '@sd/shared/moderation';
import type { Consent } from '@sd/shared/phone/answers';
import { today } from '../clock.ts';
import { NotAllowedNow, NotUnderstood, type ChangedMeanwhile } from '../errors.ts';
import { say } from '../message/answer.ts';
import { findItem, readWords, type Desk, type Item } from './desk.ts';
import { changedMeanwhile, decidedMeanwhile } from './meanwhile.ts';
import { acceptedWords, mayKeepWords } from './rules/accepted-words.ts';
import { mustBeMine } from './rules/claim.ts';
import { openSuggestions, unresolved } from './rules/suggestions.ts';
import { isSettled, statusAfter } from './rules/transitions.ts';

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
	const words = decision === 'accept' ? await wordsToKeep(desk, item, wish) : undefined;

	const acceptedOn = decision === 'accept' ? today(clock) : null;
	const isMoved = await moderations.updateStatus(db, id, { version, to, acceptedOn });
	if (!isMoved) throw await whyNotMoved(desk, item);

	await moderations.removeAcceptedText(db, id);
	if (words) await moderations.insertAcceptedText(db, { submissionId: id, forumId: item.forumId, ...words });
	if (decision === 'accept') await imports.gatherAccepted(db, id, actor.id);
	if (wish.question) await say(desk, id, wish.question);
	if (decision === 'reopen') await moderations.removeFromThemes(db, id, today(clock));
	await claims.removeAll(db, id);
	await decisions.insert(db, {
		submissionId: id,
		forumId: item.forumId,
		decision,
		ruleId: await ruleQuoted(desk, wish),
		noteToContributor: wish.note || null,
		decidedBy: actor.id,
		decidedAt: clock.now()
	});
	return { id, status: to, version: version + 1 };
}

/** What is settled is nobody's to work on, so reopening needs no claim; everything else does. */
async function mustBeOpen(
	desk: Desk,
	{ id, status, version, claim, changedOn }: Item,
	wish: Decide
): Promise<void> {
	// A decision ends the claim, and so does a change by whoever sent it: where there is none, one of them came between.
	if (version !== wish.version && claim === null) {
		throw changedOn && !isSettled(status) ? changedMeanwhile() : await decidedMeanwhile(desk, id);
	}
	if (isSettled(status) || wish.decision === 'reopen') return;
	mustBeMine(claim, desk.actor.id, desk.clock.now());
}

/** Looked at after the other has finished: a decision has changed the status, hiding a word has not. */
async function whyNotMoved(desk: Desk, { id, status }: Item): Promise<ChangedMeanwhile> {
	const meanwhile = await findItem(desk, id);
	return meanwhile.status === status ? changedMeanwhile() : decidedMeanwhile(desk, id);
}

/** What others will see; refused while anything that may tell who somebody is has not been looked at. */
async function wordsToKeep(desk: Desk, { id, consent: sentConsent }: Item, { leave = [] }: Decide) {
	// The closed list is kept by the schema it was sent with.
	const consent = sentConsent as Consent;
	const words = await readWords(desk, id);
	const hidden = await redactions.list(desk.db, id);
	const open = unresolved(openSuggestions(words, hidden, today(desk.clock)), leave);
	if (open.length > 0 && mayKeepWords(consent)) {
		const many = open.length === 1 ? 'One part' : `${open.length} parts`;
		throw new NotAllowedNow(`${many} may tell who somebody is. Hide or leave each one, then accept.`);
	}
	return acceptedWords(words, { consent, redactions: hidden });
}

async function ruleQuoted({ db }: Desk, { decision, ruleId }: Decide): Promise<string | null> {
	if (decision !== 'decline' || !ruleId) return null;
	const known = await rules.list(db);
	if (!known.some(({ id }) => id === ruleId)) throw new NotUnderstood('Choose one of the public rules.');
	return ruleId;
}
