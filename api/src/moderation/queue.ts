import * as queues from '@sd/db/moderation-queue';
import type { ReadQueue } from '@sd/shared/moderation';
import { today } from '../clock.ts';
import { claimOf, type Desk } from './desk.ts';
import { worryWords } from './rules/worry.ts';

/** As many as a person reads before a break. */
export const pageSize = 25;

/** What waits to be read, and how much of it: who told, how and when, and never what. */
export async function queue({ db, actor, clock }: Desk, { lane, after }: ReadQueue) {
	const asking = { personId: actor.id, now: clock.now(), today: today(clock) };
	const rows = await queues.listQueue(db, { ...asking, lane, after, limit: pageSize + 1 });
	const counts = await queues.countWaiting(db, asking);
	const page = rows.slice(0, pageSize);
	const last = page.at(-1);
	return {
		items: page.map(({ claimPersonId, claimBy, claimUntil, worryRank, hasWords, ...item }) => {
			const claim = claimOf({ claimPersonId, claimBy, claimUntil });
			return {
				...item,
				worry: worryWords(worryRank),
				lengthInWords: hasWords ? ('words' as const) : ('pictures only' as const),
				claim: claim && {
					by: claim.by,
					until: claim.until.toISOString(),
					isMine: claim.personId === actor.id
				}
			};
		}),
		next: rows.length > pageSize && last ? `${last.worryRank}.${last.receivedOn}.${last.id}` : null,
		counts
	};
}
