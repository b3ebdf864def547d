import { createHash, randomUUID } from 'node:crypto';
import type { NewAttachment } from '@sd/db/submission';
import { partOf } from '@sd/shared/phone/sealing';
import type { NewSubmission, SealedSubmission } from '@sd/shared/submission';
import type { Context } from '../context.ts';
import { CannotBeOpened } from '../errors.ts';
import { placeIn } from '../keys.ts';
import { makeAnew } from './make-anew.ts';

/** What a file is called that nobody could read. */
const unknownBytes = 'application/octet-stream';

type Named = NonNullable<NewSubmission['attachments']>[number];

/**
 * Makes anew and locks what came beside the words. What is missing, was changed on the way, or cannot be
 * opened leaves a row that says so: it never costs anybody their words.
 */
export async function makeAttachments(
	ctx: Context,
	sent: SealedSubmission,
	named: readonly Named[]
): Promise<NewAttachment[]> {
	if (named.length === 0) return [];
	ctx.limiter.spend('attachments, everybody');
	ctx.limiter.spend('attachments from one place', ctx.bucket);
	const kept: NewAttachment[] = [];
	// One after the other, so that one submission takes one place in the line.
	for (const [slot, each] of named.entries()) kept.push(await makeOne(ctx, sent, { ...each, slot }));
	return kept;
}

async function makeOne(
	ctx: Context,
	sent: SealedSubmission,
	{ kind, sha256, slot }: Named & { slot: number }
): Promise<NewAttachment> {
	const id = randomUUID();
	const content = await openPart(ctx, sent, { slot, sha256 });
	const made = content && (await makeAnew(kind, content));
	const row = { id, slot, kind, seconds: made?.seconds ?? null };
	if (!made) return { ...row, mediaType: unknownBytes, content: null, state: 'unreadable' };
	const locked = ctx.keys.lockBytes(made.content, placeIn('attachment', 'content_sealed', id));
	return { ...row, mediaType: made.mediaType, content: locked.toString('base64'), state: 'kept' };
}

async function openPart(
	{ intake }: Context,
	{ key, keyId, attachments }: SealedSubmission,
	{ slot, sha256 }: { slot: number; sha256: string }
) {
	const sealed = attachments?.[slot];
	if (!sealed) return undefined;
	try {
		const content = await intake.openBytes(sealed, keyId, partOf(key, slot));
		return createHash('sha256').update(content).digest('hex') === sha256 ? content : undefined;
	} catch (problem) {
		if (problem instanceof CannotBeOpened) return undefined;
		throw problem;
	}
}
