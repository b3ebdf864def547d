import * as messages from '@sd/db/message';
import * as settings from '@sd/db/setting';
import { today } from '../clock.ts';
import type { Desk } from '../moderation/desk.ts';
import { worryWords } from '../moderation/rules/worry.ts';

/** As many as a person goes through at once; the rest follow when these are done. */
const most = 50;

/** Who waits to be heard, and for how long: never what they said. */
export async function waiting({ db, clock }: Desk) {
	const rows = await messages.listWaiting(db, { today: today(clock), limit: most });
	return rows.map(({ worryRank, ...row }) => ({ ...row, worry: worryWords(worryRank) }));
}

/** How many messages wait and how old the oldest is, beside how soon the forum promises to read. */
export async function waits({ db, clock }: Desk) {
	const counts = await messages.countWaiting(db, today(clock));
	const { readingDays } = await settings.find(db);
	return { ...counts, promisedDays: readingDays };
}
