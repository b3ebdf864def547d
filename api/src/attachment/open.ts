import * as attachments from '@sd/db/attachment';
import { NotAllowedNow, NotFound } from '../errors.ts';
import { placeIn, type Keys } from '../keys.ts';
import { findItem, type Desk } from '../moderation/desk.ts';
import { mustBeMine } from '../moderation/rules/claim.ts';
import { isSettled } from '../moderation/rules/transitions.ts';

/** Like the words, it is heard and seen only by the one who is working on it, and only until it is settled. */
export async function open(desk: Desk, id: string) {
	const found = await attachments.find(desk.db, id);
	if (!found) throw notThere();
	const { status, claim } = await findItem(desk, found.submissionId);
	if (isSettled(status)) throw new NotAllowedNow('This one is settled. Open it again to hear or see it.');
	mustBeMine(claim, desk.actor.id, desk.clock.now());
	return { submissionId: found.submissionId, ...contentOf(desk.keys, { id, ...found }) };
}

type Kept = { id: string; mediaType: string; contentSealed: Buffer | null };

export function contentOf(keys: Keys, { id, mediaType, contentSealed }: Kept) {
	if (!contentSealed)
		throw new NotFound('There is nothing to open. It was deleted, or nobody could open it.');
	const content = keys.unlockBytes(contentSealed, placeIn('attachment', 'content_sealed', id));
	return { mediaType, content: content.toString('base64') };
}

export function notThere(): NotFound {
	return new NotFound('There is nothing here. It may have been taken back by the person who sent it.');
}
