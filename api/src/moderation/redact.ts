import * as redactions from '@sd/db/redaction';
import type { Redact, Unredact } from '@sd/shared/moderation';
import { NotFound, NotUnderstood } from '../errors.ts';
import { readWords, type Desk } from './desk.ts';
import { change } from './meanwhile.ts';
import { doOverlap, joined, widened, type Hidden } from './rules/redaction.ts';

type Redacted = { id: string; version: number; redactionId: string } & Hidden;

/** Hides a stretch of what was written. What it overlaps becomes part of it, under the kind chosen last. */
export async function redact(desk: Desk, { id, field, kind, startsAt, endsAt }: Redact): Promise<Redacted> {
	const { forumId, version } = await change(desk, id);
	const text = (await readWords(desk, id))[field] ?? '';
	if (endsAt > text.length) {
		throw new NotUnderstood('Those words are not in what they wrote. Choose the words to hide again.');
	}

	const chosen = widened(text, { startsAt, endsAt });
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
	return { id, version, redactionId, ...stretch };
}

/** Shows a stretch again that was hidden by mistake. */
export async function unredact(
	desk: Desk,
	{ id, redactionId }: Unredact
): Promise<{ id: string; version: number }> {
	const { version } = await change(desk, id);
	const count = await redactions.remove(desk.db, id, [redactionId]);
	if (count === 0) throw new NotFound('That one is not hidden any more. Look again at what is.');
	return { id, version };
}
