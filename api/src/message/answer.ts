import { randomUUID } from 'node:crypto';
import * as messages from '@sd/db/message';
import type { AnswerMessage, MarkRead } from '@sd/shared/message';
import { today } from '../clock.ts';
import { NotFound } from '../errors.ts';
import { placeIn } from '../keys.ts';
import { findItem, type Desk } from '../moderation/desk.ts';

/** Writes to whoever sent it. What stood there before is read by that. */
export async function answer(desk: Desk, { id, upTo, body }: AnswerMessage): Promise<{ id: string }> {
	await findItem(desk, id);
	await say(desk, id, body);
	await messages.markRead(desk.db, id, { upTo, day: today(desk.clock) });
	return { id };
}

/** Says that somebody has read what stands there, where nothing needs to be answered. */
export async function markRead(desk: Desk, { id, upTo }: MarkRead): Promise<{ id: string }> {
	await findItem(desk, id);
	await messages.markRead(desk.db, id, { upTo, day: today(desk.clock) });
	return { id };
}

/** One turn of the forum's. */
export async function say(desk: Desk, submissionId: string, body: string): Promise<void> {
	const forumId = await messages.lockSubmission(desk.db, submissionId);
	if (!forumId) throw new NotFound('There is nothing here. The person who sent it has taken it back.');
	const id = randomUUID();
	await messages.insertFromForum(desk.db, {
		id,
		submissionId,
		forumId,
		bodySealed: desk.keys.lock('words', body, placeIn('message', 'body_sealed', id)),
		sentOn: today(desk.clock),
		writtenBy: desk.actor.id
	});
}
