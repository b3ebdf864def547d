import { sql } from 'kysely';
import type { ModerationLane, QueueCursor } from '@sd/shared/moderation';
import type { Database } from './database.ts';
import { areasOfSubmission, feelingOfSubmission, personName } from './moderation.ts';

/** Whose queue, and when: a claim that is over at this moment counts as none. */
type Asking = { personId: string; now: Date; today: string };

type Page = Asking & { lane: ModerationLane; after?: QueueCursor | undefined; limit: number };

/** One page of what waits: the most worrying first, then the oldest. Nothing that anybody wrote is in it. */
export async function listQueue(db: Database, { personId, now, today, lane, after, limit }: Page) {
	return db
		.selectFrom('submission')
		.leftJoin('moderationClaim as claim', (join) =>
			join.onRef('claim.submissionId', '=', 'submission.id').on('claim.expiresAt', '>', now)
		)
		.select([
			'submission.id',
			'receivedOn',
			'mode',
			'contributor',
			'teller',
			'headCount',
			'worryRank',
			'wantsHelp',
			'looksAutomatic',
			'status',
			'version'
		])
		.select([
			'claim.personId as claimPersonId',
			'claim.expiresAt as claimUntil',
			personName('claim.person_id').as('claimBy'),
			areasOfSubmission.as('areas'),
			feelingOfSubmission.as('feeling'),
			sql<number>`${today}::date - received_on`.as('daysWaiting'),
			sql<boolean>`story_sealed is not null or better_sealed is not null`.as('hasWords')
		])
		.where('status', 'in', ['received', 'held'])
		.$if(lane === 'risky', (query) => query.where('worryRank', '>=', 2))
		.$if(lane === 'new', (query) =>
			query.where('status', '=', 'received').where('claim.personId', 'is', null)
		)
		.$if(lane === 'mine', (query) => query.where('claim.personId', '=', personId))
		.$if(lane === 'held', (query) => query.where('status', '=', 'held'))
		.$if(after !== undefined, (query) => query.where(comesAfter(after!)))
		.orderBy('worryRank', 'desc')
		.orderBy('receivedOn')
		.orderBy('submission.id')
		.limit(limit)
		.execute();
}

/** Rank goes down while day and id go up, so the three cannot be compared as one row. */
function comesAfter({ worryRank, receivedOn, id }: QueueCursor) {
	return sql<boolean>`(worry_rank < ${worryRank} or (worry_rank = ${worryRank}
		and (received_on, submission.id) > (${receivedOn}::date, ${id}::uuid)))`;
}

/**
 * What waits, how much of it is held or risky or mine, how long the oldest has waited, and how many wait for
 * five days and for twenty: words that nobody reads never go by themselves.
 */
export async function countWaiting(db: Database, { personId, now, today }: Asking) {
	return db
		.selectFrom('submission')
		.leftJoin('moderationClaim as claim', (join) =>
			join.onRef('claim.submissionId', '=', 'submission.id').on('claim.expiresAt', '>', now)
		)
		.select(({ fn }) => [
			fn.countAll<number>().as('waiting'),
			fn.countAll<number>().filterWhere('status', '=', 'held').as('held'),
			fn.countAll<number>().filterWhere('worryRank', '>=', 2).as('risky'),
			fn.countAll<number>().filterWhere('claim.personId', '=', personId).as('mine'),
			sql<number>`coalesce(${today}::date - min(received_on), 0)`.as('oldestDays'),
			sql<number>`count(*) filter (where received_on <= ${today}::date - 5)`.as('late'),
			sql<number>`count(*) filter (where received_on <= ${today}::date - 20)`.as('tooLate')
		])
		.where('status', 'in', ['received', 'held'])
		.executeTakeFirstOrThrow();
}
