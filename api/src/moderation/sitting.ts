import * as sittings from '@sd/db/moderation-sitting';
import type { Desk } from './desk.ts';
import { sittingNow } from './rules/sitting.ts';

/** How much they have read since they sat down, for their own eyes; null when they have not. */
export async function sitting({ db, clock }: Desk) {
	return { now: sittingNow(await sittings.find(db), clock.now()) };
}

/** They have had a break, and start anew. */
export async function rest({ db, actor }: Desk): Promise<{ id: string }> {
	await sittings.remove(db, actor.id);
	return { id: actor.id };
}
