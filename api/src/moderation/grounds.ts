import * as moderations from '@sd/db/moderation';
import * as recommendations from '@sd/db/moderation-recommendation';
import * as redactions from '@sd/db/redaction';
import * as rules from '@sd/db/rule';
import type { Decide } from '@sd/shared/moderation';
import type { Consent } from '@sd/shared/phone/answers';
import { today } from '../clock.ts';
import { NotAllowedNow, NotUnderstood, type ChangedMeanwhile } from '../errors.ts';
import { findItem, readWords, type Desk, type Item } from './desk.ts';
import { changedMeanwhile, decidedMeanwhile, mustStillBeMine } from './meanwhile.ts';
import { acceptedWords, mayKeepWords } from './rules/accepted-words.ts';
import { mustBeMine } from './rules/claim.ts';
import { readingOf, standing } from './rules/second-reader.ts';
import { openSuggestions, unresolved } from './rules/suggestions.ts';
import { isSettled } from './rules/transitions.ts';

/** What is settled is nobody's to work on, so reopening needs no claim; everything else does. */
export async function mustBeOpen(
	desk: Desk,
	{ id, status, version, claim, changedOn }: Item,
	wish: Pick<Decide, 'version' | 'decision'>
): Promise<void> {
	// A decision ends the claim, and so does a change by whoever sent it: where there is none, one of them came between.
	if (version !== wish.version && claim === null) {
		throw changedOn && !isSettled(status) ? changedMeanwhile() : await decidedMeanwhile(desk, id);
	}
	if (isSettled(status) || wish.decision === 'reopen') return;
	mustBeMine(claim, desk.actor.id, desk.clock.now());
}

/** Looked at after the other has finished: a decision has changed the status, hiding a word has not. */
export async function whyNotMoved(desk: Desk, { id, status }: Item): Promise<ChangedMeanwhile> {
	const meanwhile = await findItem(desk, id);
	return meanwhile.status === status ? changedMeanwhile() : decidedMeanwhile(desk, id);
}

/** What others will see; refused while anything that may tell who somebody is has not been looked at. */
export async function wordsToKeep(
	desk: Desk,
	{ id, consent: sentConsent }: Item,
	{ leave = [] }: Pick<Decide, 'leave'>
) {
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

type Quoting = { decision: Decide['decision']; ruleId?: string | undefined };

export async function ruleQuoted({ db }: Desk, { decision, ruleId }: Quoting): Promise<string | null> {
	if (decision !== 'decline' || !ruleId) return null;
	const known = await rules.list(db);
	if (!known.some(({ id }) => id === ruleId)) throw new NotUnderstood('Choose one of the public rules.');
	return ruleId;
}

/** As what this person reads it: alone, as the first of two, or as the second. */
export async function findReading(
	{ db, actor, clock }: Desk,
	{ id, worryRank, version }: Pick<Item, 'id' | 'worryRank' | 'version'>
) {
	const found = await recommendations.find(db, id);
	const known = found && { ...found, by: found.by ?? 'Somebody' };
	const recommendation = standing(known, { version, now: clock.now() });
	const hasSecond = await recommendations.hasSecond(db, id);
	const reading = readingOf({ worryRank, recommendation, personId: actor.id, hasSecond });
	return { reading, recommendation, hasSecond };
}

/** Changes nothing but the version, and holds it until the transaction ends. */
export async function moveOn(desk: Desk, item: Item, version: number): Promise<number> {
	if (!(await moderations.bumpVersion(desk.db, item.id, version))) throw await whyNotMoved(desk, item);
	await mustStillBeMine(desk, item.id);
	return version + 1;
}
