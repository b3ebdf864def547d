import * as settings from '@sd/db/setting';
import type { Desk } from './desk.ts';
import { countLanes } from './queue.ts';

/** How much waits and how old the oldest is, beside how soon the forum promises to read it. */
export async function waits(desk: Desk) {
	const counts = await countLanes(desk);
	const { readingDays } = await settings.find(desk.db);
	return { ...counts, promisedDays: readingDays };
}
