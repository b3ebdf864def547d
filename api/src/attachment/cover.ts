import * as attachments from '@sd/db/attachment';
import * as steps from '@sd/db/moderation-step';
import type { Cover } from '@sd/shared/attachment';
import { NotAllowedNow, NotFound } from '../errors.ts';
import { placeIn, type Keys } from '../keys.ts';
import { findItem, type Desk } from '../moderation/desk.ts';
import { change } from '../moderation/meanwhile.ts';
import { isMine } from '../moderation/rules/claim.ts';
import { makeAnew } from './make-anew.ts';
import { notThere } from './open.ts';

const placeOfCovered = (id: string) => placeIn('attachment', 'covered_sealed', id);

/** Covers these parts of a picture and no others. The covered one is made anew; the one that was sent stays as it is. */
export async function cover(
	desk: Desk,
	{ id, boxes }: Cover
): Promise<{ id: string; version: number; boxes: number }> {
	const { db, keys, actor, clock } = desk;
	const found = await attachments.find(db, id);
	if (!found || found.kind !== 'picture' || !found.contentSealed) throw notThere();
	const { submissionId } = found;
	const before = attachments.boxesOf(found).length;
	const { version, forumId } = await change(desk, submissionId, {
		keepsRecommendation: boxes.length > before
	});

	const original = keys.unlockBytes(found.contentSealed, placeIn('attachment', 'content_sealed', id));
	const made = boxes.length > 0 ? await makeAnew('picture', original, boxes) : null;
	if (made === undefined) {
		throw new NotAllowedNow('The picture could not be made anew. Try again, or do not use it.');
	}
	const coveredSealed = made && keys.lockBytes(made.content, placeOfCovered(id));
	await attachments.updateBoxes(db, id, { boxes, coveredSealed });
	const kind = boxes.length >= before ? ('covered' as const) : ('uncovered' as const);
	await steps.insert(db, { submissionId, forumId, kind, madeBy: actor.id, madeAt: clock.now() });
	return { id: submissionId, version, boxes: boxes.length };
}

/** The picture with its covered parts, for the one who works on it, and for the whole desk once it is accepted. */
export async function covered(desk: Desk, id: string) {
	const found = await attachments.findCovered(desk.db, id);
	if (!found?.coveredSealed) throw new NotFound('No part of this picture is covered.');
	const { status, claim } = await findItem(desk, found.submissionId);
	if (status !== 'accepted' && !isMine(claim, desk.actor.id, desk.clock.now())) {
		throw new NotAllowedNow('Start working on this one first, then look at the picture.');
	}
	return { submissionId: found.submissionId, ...coveredOf(desk.keys, id, found.coveredSealed) };
}

function coveredOf(keys: Keys, id: string, sealed: Buffer) {
	return {
		mediaType: 'image/jpeg',
		content: keys.unlockBytes(sealed, placeOfCovered(id)).toString('base64')
	};
}
