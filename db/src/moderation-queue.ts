import { sql } from 'kysely';
import type { ModerationLane, QueueCursor } from '@sd/shared/moderation';
import type { Database } from './database.ts';
import { areasOfSubmission, feelingOfSubmission, personName } from './moderation.ts';

/** Whose queue, and when: a claim that is over at this moment counts as none, and so does what was recommended too long ago. */
type Asking = { personId: string; now: Date; today: string; recommendedAfter: Date };

type Page = Asking & { lane: ModerationLane; after?: QueueCursor | undefined; limit: number };

// The columns that the tables are joined by: PostgreSQL then knows how many have no such row.
const isSecond = sql<boolean>`(recommended.submission_id is not null or (status = 'held' and not is_returned))`;
const isReturned = sql<boolean>`(status = 'held' and is_returned)`;
const isNew = sql<boolean>`(status = 'received' and claim.submission_id is null and recommended.submission_id is null)`;

/** Whoever sent it wrote last: they wait for us, and not we for them. */
const isAnswered = sql<boolean>`(status = 'held' and is_returned and contributor_wrote_last)`;

/** What waits and is shown to this person: not what they passed on, and not an appeal of what they decided, while somebody else can read it. */
function waitingFor(db: Database, { personId, now, recommendedAfter }: Asking) {
	return db
		.selectFrom('submission')
		.leftJoin('moderationClaim as claim', (join) =>
			join.onRef('claim.submissionId', '=', 'submission.id').on('claim.expiresAt', '>', now)
		)
		.leftJoin('moderationRecommendation as recommended', (join) =>
			join
				.onRef('recommended.submissionId', '=', 'submission.id')
				.onRef('recommended.version', '=', 'submission.version')
				.on('recommended.recommendedAt', '>', recommendedAfter)
		)
		.where('status', 'in', ['received', 'held'])
		.where(
			sql<boolean>`not exists (select from moderation_aside aside
				where aside.submission_id = submission.id and aside.person_id = ${personId}::uuid)`
		)
		.where(
			// One that was appealed is looked up by itself: as a list of all that this person decided it would be read whole.
			sql<boolean>`(appeal_of is null or (select appealed.decided_by from moderation_decision appealed
				where appealed.id = appeal_of) is distinct from ${personId}::uuid or not moderation_has_second(submission.id))`
		);
}

/** A part of the list that is in one order, so that an index is read from where it begins. */
type Stretch = { first?: boolean; rank?: number; below?: number; from?: QueueCursor };

/** What comes after: the rest of the same rank, then all that is less worrying, then all that nobody answered. */
function stretchesAfter(after: QueueCursor | undefined, lane: ModerationLane): Stretch[] {
	const isReturned = lane === 'returned';
	if (!after) return isReturned ? [{ first: true }, { first: false }] : [{}];
	const first = isReturned ? { first: after.isFirst } : {};
	const rest: Stretch[] = [
		{ ...first, rank: after.worryRank, from: after },
		{ ...first, below: after.worryRank }
	];
	return isReturned && after.isFirst ? [...rest, { first: false }] : rest;
}

/** One page of what waits: the most worrying first, then the oldest. Nothing that anybody wrote is in it. */
export async function listQueue(db: Database, { lane, after, limit, ...asking }: Page) {
	const rows: Awaited<ReturnType<typeof listStretch>> = [];
	for (const stretch of stretchesAfter(after, lane)) {
		rows.push(...(await listStretch(db, { ...asking, lane, ...stretch, limit: limit - rows.length })));
		if (rows.length === limit) break;
	}
	return rows;
}

async function listStretch(
	db: Database,
	{ lane, first, rank, below, from, limit, ...asking }: Omit<Page, 'after'> & Stretch
) {
	return waitingFor(db, asking)
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
			'appealedOn',
			'isReturned',
			'status',
			'submission.version'
		])
		.select([
			'claim.personId as claimPersonId',
			'claim.expiresAt as claimUntil',
			personName('claim.person_id').as('claimBy'),
			'recommended.decision as recommendedDecision',
			'recommended.recommendedBy',
			personName('recommended_by').as('recommendedByName'),
			areasOfSubmission.as('areas'),
			feelingOfSubmission.as('feeling'),
			isAnswered.as('isAnswered'),
			sql<boolean>`${first === true}::boolean`.as('isFirst'),
			sql<number>`${asking.today}::date - received_on`.as('daysWaiting'),
			sql<boolean>`story_sealed is not null or better_sealed is not null`.as('hasWords')
		])
		.$if(lane === 'risky', (query) => query.where('worryRank', '>=', 2))
		.$if(lane === 'new', (query) => query.where(isNew))
		.$if(lane === 'mine', (query) => query.where('claim.personId', '=', asking.personId))
		.$if(lane === 'second', (query) =>
			query
				// The index of these few says it so. A recommendation may be of an older version, or too old.
				.where(sql<boolean>`(is_recommended or (status = 'held' and not is_returned))`)
				.where(isSecond)
				.where(sql<boolean>`recommended_by is distinct from ${asking.personId}::uuid`)
		)
		.$if(lane === 'returned', (query) => query.where(isReturned))
		.$if(first !== undefined, (query) => query.where('contributorWroteLast', '=', first!))
		.$if(rank !== undefined, (query) => query.where('worryRank', '=', rank!))
		.$if(below !== undefined, (query) => query.where('worryRank', '<', below!))
		.$if(from !== undefined, (query) =>
			query.where(sql<boolean>`(received_on, submission.id) > (${from!.receivedOn}::date, ${from!.id}::uuid)`)
		)
		.orderBy('worryRank', 'desc')
		.orderBy('receivedOn')
		.orderBy('submission.id')
		.limit(limit)
		.execute();
}

/**
 * How much of what waits is in each lane, how long the oldest has waited, and how many wait for five days and
 * for twenty: words that nobody reads never go by themselves.
 */
export async function countWaiting(db: Database, asking: Asking) {
	return waitingFor(db, asking)
		.select(({ fn }) => [
			fn.countAll<number>().as('waiting'),
			fn.countAll<number>().filterWhere('worryRank', '>=', 2).as('risky'),
			fn.countAll<number>().filterWhere(isNew).as('new'),
			fn.countAll<number>().filterWhere('claim.personId', '=', asking.personId).as('mine'),
			fn
				.countAll<number>()
				.filterWhere(sql<boolean>`${isSecond} and recommended_by is distinct from ${asking.personId}::uuid`)
				.as('second'),
			fn.countAll<number>().filterWhere(isReturned).as('returned'),
			fn.countAll<number>().filterWhere(isAnswered).as('answered'),
			sql<number>`coalesce(${asking.today}::date - min(received_on), 0)`.as('oldestDays'),
			sql<number>`count(*) filter (where received_on <= ${asking.today}::date - 5)`.as('late'),
			sql<number>`count(*) filter (where received_on <= ${asking.today}::date - 20)`.as('tooLate')
		])
		.executeTakeFirstOrThrow();
}
