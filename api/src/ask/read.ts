import * as asks from '@sd/db/ask';
import type { Database } from '@sd/db/database';
import { today, type Clock } from '../clock.ts';
import { NotFound } from '../errors.ts';
import { askState } from './rules/open.ts';

/** The asks of the forum that the coordinator works in. */
export async function list(db: Database, clock: Clock) {
	const all = await asks.list(db);
	return all.map((ask) => ({ ...ask, state: askState(ask, today(clock)) }));
}

/** What somebody with the link reads, before they answer. */
export async function read(db: Database, clock: Clock, slug: string) {
	const ask = await asks.findBySlug(db, slug);
	if (!ask) throw new NotFound('We cannot find that. Check the link.');
	return { ...ask, state: askState(ask, today(clock)) };
}

/** What is asked now, for the first page. */
export const listOpen = (db: Database, clock: Clock) => asks.listOpen(db, today(clock));
