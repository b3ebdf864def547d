import * as contacts from '@sd/db/contact';
import type { ContactHow } from '@sd/shared/phone/answers';
import { NotAllowedNow, NotFound } from '../errors.ts';
import { placeIn } from '../keys.ts';
import { findItem, type Desk } from '../moderation/desk.ts';
import { mustBeMine } from '../moderation/rules/claim.ts';
import { isSettled } from '../moderation/rules/transitions.ts';
import { mayBeRead } from './rules/may-be-read.ts';

/** How to reach somebody: for the one who is working on what they sent, and only if they want to be reached. */
export async function read(
	desk: Desk,
	id: string
): Promise<{ id: string; how: ContactHow; address: string }> {
	const item = await findItem(desk, id);
	if (isSettled(item.status)) {
		throw new NotAllowedNow('This one is decided. Write a message, or reopen it first.');
	}
	mustBeMine(item.claim, desk.actor.id, desk.clock.now());
	const given = await contacts.find(desk.db, id);
	if (!given) throw new NotFound('They have not said how to reach them, or took it away.');
	if (!mayBeRead(given, item)) {
		throw new NotAllowedNow('They gave an e-mail only to hear that something is new. Write a message.');
	}
	const address = desk.keys.unlock('words', given.addressSealed, placeIn('contact', 'address_sealed', id));
	return { id, how: given.how, address };
}
