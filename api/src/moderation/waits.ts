import * as queues from '@sd/db/moderation-queue';
import * as settings from '@sd/db/setting';
import { today } from '../clock.ts';
import type { Desk } from './desk.ts';

/** How much waits and how old the oldest is, beside how soon the forum promises to read it. */
export async function waits({ db, actor, clock }: Desk) {
	const counts = await queues.countWaiting(db, { personId: actor.id, now: clock.now(), today: today(clock) });
	const { readingDays } = await settings.find(db);
	return { ...counts, promisedDays: readingDays };
}
