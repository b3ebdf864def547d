import * as messages from '@sd/db/message';
import { placeIn } from '../keys.ts';
import { findItem, type Desk } from '../moderation/desk.ts';

/**
 * The talk about one submission of the coordinator's forum. It needs no claim, so that whoever is there can
 * answer; the words of the submission itself still do.
 */
export async function read(desk: Desk, id: string) {
	await findItem(desk, id);
	const turns = await messages.list(desk.db, id);
	return turns.map(({ bodySealed, readOn, writtenBy, by, ...turn }) => ({
		...turn,
		body: desk.keys.unlock('words', bodySealed, placeIn('message', 'body_sealed', turn.id)),
		isRead: readOn !== null,
		by: turn.sender === 'forum' ? (by ?? 'Somebody') : null,
		isMine: writtenBy === desk.actor.id
	}));
}
