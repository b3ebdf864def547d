import * as gatherings from '@sd/db/gathering';
import type { Context } from '../context.ts';
import { TooOften } from '../errors.ts';
import { isGatheringOpen, roomFor } from '../gathering/rules/room.ts';

/**
 * Counts one sending before it is opened, and gives the refusal instead of throwing it: only what is inside
 * says whether it comes from a room full of people, who share one address.
 */
export function countAtPlace(ctx: Context): TooOften | undefined {
	try {
		ctx.limiter.spend('send from one place', ctx.bucket);
	} catch (refusal) {
		if (refusal instanceof TooOften) return refusal;
		throw refusal;
	}
	return undefined;
}

/** Lets it in: with the code of an open session from the room's own share, otherwise as its place allows. */
export async function admit(
	ctx: Context,
	code: string | undefined,
	refusal: TooOften | undefined
): Promise<void> {
	if (code && (await hasRoom(ctx, code))) {
		if (!refusal) ctx.limiter.giveBack('send from one place', ctx.bucket);
	} else if (refusal) {
		throw refusal;
	}
	ctx.limiter.spend('send, everybody');
}

async function hasRoom(ctx: Context, code: string): Promise<boolean> {
	const gathering = await gatherings.findByCode(ctx.logins.voice, code);
	if (!gathering || !isGatheringOpen(gathering, ctx.clock.now())) return false;
	try {
		ctx.limiter.spend('send in one gathering', code, { most: roomFor(gathering.expected) });
		return true;
	} catch (refusal) {
		// A room that is full counts like any other place.
		if (refusal instanceof TooOften) return false;
		throw refusal;
	}
}
