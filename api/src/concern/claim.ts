import * as concerns from '@sd/db/concern';
import { hold, take, type Desk } from './desk.ts';

/** Takes one, or takes it over from a colleague who has been silent for two working hours. */
export async function claim(desk: Desk, id: string) {
	const held = await hold(desk, { id });
	return take(desk, held, { step: 'claim', kind: 'claimed', change: { claimedBy: desk.actor.id } });
}

/** Gives it back. */
export async function release(desk: Desk, id: string) {
	const held = await hold(desk, { id });
	return take(desk, held, { step: 'release', kind: 'released', change: { claimedBy: null } });
}

/** It is about them, or about somebody they know: from now on they see nothing of it. */
export async function stepAside(desk: Desk, id: string): Promise<{ id: string }> {
	const held = await hold(desk, { id });
	const isHeldByMe = held.claimedBy === desk.actor.id;
	await take(desk, held, {
		step: 'stepAside',
		kind: 'stood aside',
		change: isHeldByMe ? { claimedBy: null } : {}
	});
	await concerns.standAside(desk.db, id, desk.actor.id);
	return { id };
}
