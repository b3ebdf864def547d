import { sql } from 'kysely';
import { asActor, type Database } from '../src/database.ts';
import { countWaiting, listQueue } from '../src/moderation-queue.ts';
import { moderationLanes, type ModerationLane, type QueueCursor } from '@sd/shared/moderation';
import { timeInTurn, type Finding } from './measure.ts';
import type { Scratch } from './scratch.ts';

const pageLength = 25;
const rounds = 200;

/** Moderation: each lane's first page, its thousandth, and how much is in each, beside the queries by themselves. */
export async function measureQueue(scratch: Scratch): Promise<Finding[]> {
	const { logins, owner, token, personId, forumId } = scratch;
	const now = new Date();
	const asking = {
		personId,
		now,
		today: '2026-11-25',
		recommendedAfter: new Date(now.getTime() - 7 * 86_400_000)
	};
	const page = (lane: ModerationLane, after?: QueueCursor) => () =>
		asActor(logins.forum, { token, access: 'read only' }, (tx) =>
			listQueue(tx, { ...asking, lane, after, limit: pageLength + 1 })
		);
	const deep = await placeAt(owner, forumId, pageLength * 1000);
	const bare = (after?: QueueCursor) => () =>
		owner
			.transaction()
			.setAccessMode('read only')
			.execute((tx) => barePage(tx, forumId, after));

	const pages = await timeInTurn(rounds, {
		bare: bare(),
		bareDeep: bare(deep),
		deep: page('all', deep),
		...(Object.fromEntries(moderationLanes.map((lane) => [lane, page(lane)])) as Record<
			ModerationLane,
			() => Promise<unknown>
		>)
	});
	const counts = await timeInTurn(20, {
		bare: () => bareCount(owner, forumId),
		lanes: () => asActor(logins.forum, { token, access: 'read only' }, (tx) => countWaiting(tx, asking))
	});
	return [
		{ what: 'queue, the query by itself', times: pages.bare },
		{ what: 'queue, the query by itself at page 1,000', times: pages.bareDeep },
		...moderationLanes.map((lane) => ({
			what: `queue, lane ${lane}`,
			times: pages[lane],
			limit: { most: 3, says: 'p95 to the query by itself', measured: pages[lane].p95 / pages.bare.p95 }
		})),
		{
			what: 'queue, lane all at page 1,000',
			times: pages.deep,
			limit: { most: 3, says: 'p95 to the query by itself', measured: pages.deep.p95 / pages.bareDeep.p95 }
		},
		{
			what: 'queue, page 1,000 beside the first',
			times: pages.deep,
			limit: { most: 1.5, says: 'p50 to the first page', measured: pages.deep.p50 / pages.all.p50 }
		},
		{ what: 'how much waits, the query by itself', times: counts.bare },
		{
			what: 'how much waits in each lane',
			times: counts.lanes,
			limit: { most: 50, says: 'p50 in ms', measured: counts.lanes.p50 }
		}
	];
}

/** The keyset page written by hand, without row level security: what PostgreSQL alone needs for these rows. */
async function barePage(db: Database, forumId: string, after?: QueueCursor) {
	const from = after
		? sql`and worry_rank = ${after.worryRank} and (received_on, id) > (${after.receivedOn}::date, ${after.id}::uuid)`
		: sql``;
	return sql`
		select id, received_on, mode, contributor, teller, head_count, worry_rank, wants_help, looks_automatic, status,
			version, feeling, story_sealed is not null as has_words, (select jsonb_agg(jsonb_build_object('id', a.id,
				'plain', a.plain) order by a.position) from submission_area sa join priority_area a on a.id = sa.area_id
				where sa.submission_id = submission.id) as areas
		from submission where forum_id = ${forumId} and status in ('received', 'held') ${from}
		order by worry_rank desc, received_on, id limit ${pageLength + 1}
	`.execute(db);
}

async function bareCount(db: Database, forumId: string) {
	return sql`
		select count(*), count(*) filter (where worry_rank >= 2), min(received_on)
		from submission where forum_id = ${forumId} and status in ('received', 'held')
	`.execute(db);
}

/** What stands so many places down the queue, or last. */
async function placeAt(db: Database, forumId: string, place: number): Promise<QueueCursor> {
	const { rows } = await sql<QueueCursor>`
		select false as is_first, worry_rank, received_on, id from (
			select worry_rank, received_on, id, row_number() over (order by worry_rank desc, received_on, id) as place
			from submission where forum_id = ${forumId} and status in ('received', 'held')) numbered
		where place <= ${place} order by place desc limit 1
	`.execute(db);
	return rows[0]!;
}
