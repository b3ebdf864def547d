import * as decisions from '@sd/db/moderation-decision';
import * as queues from '@sd/db/moderation-queue';
import type { ReadQueue } from '@sd/shared/moderation';
import { momentInLondon, today } from '../clock.ts';
import { claimOf, type Desk } from './desk.ts';
import { recommendedAfter } from './rules/second-reader.ts';
import { worryWords } from './rules/worry.ts';

/** As many as a person reads before a break. */
export const pageSize = 25;

/** What waits to be read, and how much of it: who told, how and when, and never what. */
export async function queue({ db, actor, clock }: Desk, { lane, after }: ReadQueue) {
	const asking = askingOf({ actor, clock });
	const rows = await queues.listQueue(db, { ...asking, lane, after, limit: pageSize + 1 });
	const counts = await countLanes({ db, actor, clock });
	const page = rows.slice(0, pageSize);
	const last = page.at(-1);
	return {
		items: page.map((row) => {
			const { claimPersonId, claimBy, claimUntil, worryRank, hasWords, isFirst: _, ...rest } = row;
			const { recommendedDecision, recommendedBy, recommendedByName, ...item } = rest;
			const claim = claimOf({ claimPersonId, claimBy, claimUntil });
			return {
				...item,
				recommended: recommendedDecision && {
					decision: recommendedDecision,
					by: recommendedByName ?? 'Somebody',
					isMine: recommendedBy === actor.id
				},
				worry: worryWords(worryRank),
				lengthInWords: hasWords ? ('words' as const) : ('pictures only' as const),
				claim: claim && {
					by: claim.by,
					until: claim.until.toISOString(),
					isMine: claim.personId === actor.id
				}
			};
		}),
		next: rows.length > pageSize && last ? placeAfter(last) : null,
		counts
	};
}

type Row = Awaited<ReturnType<typeof queues.listQueue>>[number];

function placeAfter({ isFirst, worryRank, receivedOn, id }: Row): string {
	return `${isFirst ? 1 : 0}.${worryRank}.${receivedOn}.${id}`;
}

type Asks = Pick<Desk, 'actor' | 'clock'>;

function askingOf({ actor, clock }: Asks) {
	const now = clock.now();
	return { personId: actor.id, now, today: today(clock), recommendedAfter: recommendedAfter(now) };
}

/** How much is in each lane for this person, and what the forum has settled today. */
export async function countLanes({ db, actor, clock }: Asks & Pick<Desk, 'db'>) {
	const counts = await queues.countWaiting(db, askingOf({ actor, clock }));
	return { ...counts, doneToday: await decisions.countSettled(db, midnight(clock)) };
}

/** When today began in London. */
export function midnight(clock: Asks['clock']): Date {
	return momentInLondon(today(clock), '00:00');
}
