import * as asks from '@sd/db/ask';
import type { Database } from '@sd/db/database';
import * as gatherings from '@sd/db/gathering';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { notFound } from './make.ts';
import { isGatheringOpen } from './rules/room.ts';

/** The sessions of the forum that the coordinator works in. */
export async function list(db: Database, clock: Clock) {
	const all = await gatherings.list(db);
	return all.map(({ closesAt, ...gathering }) => ({
		...gathering,
		closesAt: closesAt.toISOString(),
		isOpen: isGatheringOpen({ closesAt }, clock.now())
	}));
}

/** One of them, for its poster. */
export async function read(db: Database, id: string) {
	const found = await gatherings.find(db, id);
	if (!found) throw notFound();
	return { ...found, closesAt: found.closesAt.toISOString() };
}

/** What somebody in the room sees who has the code. Wrong ones are counted, so that codes cannot be fished for. */
export async function join(ctx: Context, code: string) {
	const limit = 'wrong gathering code from one place';
	ctx.limiter.spend(limit, ctx.bucket, { isOnlyLooking: true });
	const db = ctx.logins.voice;
	const found = await gatherings.findByCode(db, code);
	if (!found) {
		ctx.limiter.count(limit, ctx.bucket);
		throw new NotFound('We do not know these three words. Look at the poster again.');
	}
	const { ask, expected: _, ...gathering } = found;
	return {
		...gathering,
		code,
		isOpen: isGatheringOpen(found, ctx.clock.now()),
		ask: ask === null ? null : ((await asks.findBySlug(db, ask)) ?? null)
	};
}
