import * as redactions from '@sd/db/redaction';
import type { HideWords, Redact, RedactionKind, Stretch, Unredact } from '@sd/shared/moderation';
import { NotAllowedNow, NotFound, NotUnderstood } from '../errors.ts';
import { readWords, type Desk, type Item } from './desk.ts';
import { change } from './meanwhile.ts';
import { placesOf, samePlaces } from './rules/find-words.ts';
import { doOverlap, joined, widened, type Hidden } from './rules/redaction.ts';

type Redacted = { id: string; version: number; redactionId: string; places: number } & Hidden;

/** Hides a stretch of what was written, or the same words everywhere. What it overlaps becomes part of it, under the kind chosen last. */
export async function redact(
	desk: Desk,
	{ id, field, kind, startsAt, endsAt, everywhere }: Redact
): Promise<Redacted> {
	const item = await change(desk, id, { keepsRecommendation: true });
	const words = await readWords(desk, id);
	if (endsAt > (words[field] ?? '').length) {
		throw new NotUnderstood('Those words are not in what they wrote. Choose the words to hide again.');
	}
	const others = everywhere ? samePlaces(words, { field, startsAt, endsAt }) : [];
	for (const each of others) await hide(desk, item, each, kind);
	const chosen = await hide(desk, item, { field, startsAt, endsAt }, kind);
	return { id, version: item.version, places: others.length + 1, ...chosen };
}

/** Hides typed words in all the places where they stand. */
export async function hideWords(
	desk: Desk,
	{ id, words: typed, kind }: HideWords
): Promise<{ id: string; version: number; places: number }> {
	const item = await change(desk, id, { keepsRecommendation: true });
	const all = placesOf(await readWords(desk, id), typed);
	if (all.length === 0) {
		throw new NotAllowedNow(
			'Those words are not in what they sent. Check the spelling, and type whole words.'
		);
	}
	const known = await redactions.list(desk.db, id);
	const open = all.filter((place) => !known.some((hidden) => covers(hidden, place)));
	if (open.length === 0) throw new NotAllowedNow('Those words are hidden already.');
	for (const place of open) await hide(desk, item, place, kind);
	return { id, version: item.version, places: open.length };
}

function covers(hidden: Stretch, place: Stretch): boolean {
	return hidden.field === place.field && hidden.startsAt <= place.startsAt && place.endsAt <= hidden.endsAt;
}

async function hide(desk: Desk, { id, forumId }: Item, { field, ...place }: Stretch, kind: RedactionKind) {
	const chosen = widened((await readWords(desk, id))[field] ?? '', place);
	const known = await redactions.list(desk.db, id);
	const overlapped = known.filter((other) => other.field === field && doOverlap(other, chosen));
	const ids = overlapped.map((other) => other.id);
	await redactions.remove(desk.db, id, ids);
	const stretch = joined(chosen, overlapped);
	const made = { madeBy: desk.actor.id, madeAt: desk.clock.now() };
	const redactionId = await redactions.insert(desk.db, {
		submissionId: id,
		forumId,
		field,
		kind,
		...stretch,
		...made
	});
	return { redactionId, ...stretch };
}

/** Shows a stretch again that was hidden by mistake. What a first reader recommended, they recommended without it. */
export async function unredact(
	desk: Desk,
	{ id, redactionId }: Unredact
): Promise<{ id: string; version: number }> {
	const { version } = await change(desk, id);
	const count = await redactions.remove(desk.db, id, [redactionId]);
	if (count === 0) throw new NotFound('That one is not hidden any more. Look again at what is.');
	return { id, version };
}
