import * as attachments from '@sd/db/attachment';
import type { Transcribe } from '@sd/shared/attachment';
import { worryRank } from '@sd/shared/worries';
import { ChangedMeanwhile, NotAllowedNow } from '../errors.ts';
import { placeIn, placeOf, type Keys } from '../keys.ts';
import type { Desk } from '../moderation/desk.ts';
import { change } from '../moderation/meanwhile.ts';
import { notThere } from './open.ts';

const placeOfTranscript = (id: string) => placeIn('attachment', 'transcript_sealed', id);

/**
 * Keeps what a coordinator writes down from a voice note. Where the person typed no story, it may stand as
 * their words: then it is hidden in part, decided on and quoted like any other.
 */
export async function transcribe(desk: Desk, { id, transcript, before, isStory }: Transcribe) {
	const { db, keys } = desk;
	const found = await attachments.find(db, id);
	if (!found || found.kind !== 'voice') throw notThere();
	const { version } = await change(desk, found.submissionId);
	// Looked at again: whoever changed it meanwhile held the submission until now.
	const now = await attachments.find(db, id);
	if (readTranscript(keys, { id, transcriptSealed: now?.transcriptSealed ?? null }) !== before) {
		throw new ChangedMeanwhile('Somebody wrote this down meanwhile. Read what they wrote, then add to it.');
	}

	await attachments.updateTranscript(db, id, keys.lock('words', transcript, placeOfTranscript(id)));
	if (isStory || now?.isStory) {
		const storySealed = keys.lock('words', transcript, placeOf('story', found.submissionId));
		const isDone = await attachments.becomeStory(db, { id, storySealed, worryRank: worryRank(transcript) });
		if (!isDone) throw new NotAllowedNow(cannotBeStory);
	}
	return { id: found.submissionId, version };
}

const cannotBeStory =
	'Words are hidden in their story, or they typed one. Show the hidden words again, then change it.';

export function readTranscript(
	keys: Keys,
	{ id, transcriptSealed }: { id: string; transcriptSealed: string | null }
): string {
	return transcriptSealed === null ? '' : keys.unlock('words', transcriptSealed, placeOfTranscript(id));
}
