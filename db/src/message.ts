import type { MessageKind } from '@sd/shared/message';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { personName } from './moderation.ts';

/** One turn from a contributor, under the names that the database's function for it reads. */
type Written = { id: string; kind: MessageKind; bodySealed: string; sentOn: string; worryRank: number };

/** Keeps what the holder of a receipt writes; says whether there was anything to write about. */
export async function write(db: Database, receiptHash: Buffer, written: Written): Promise<boolean> {
	const { rows } = await sql<{ done: boolean }>`
		select message_write(${receiptHash}, ${JSON.stringify(written)}::jsonb) as done
	`.execute(db);
	return rows[0]!.done;
}

/** Marks what the forum wrote as read by the holder of a receipt. */
export async function markSeen(db: Database, receiptHash: Buffer, day: string): Promise<boolean> {
	const { rows } = await sql<{ done: boolean }>`
		select message_seen(${receiptHash}, ${day}::date) as done
	`.execute(db);
	return rows[0]!.done;
}

/** The talk about one submission, in its order. What was said is still encrypted. */
export async function list(db: Database, submissionId: string) {
	return db
		.selectFrom('message')
		.select(['id', 'position', 'sender', 'bodySealed', 'sentOn', 'readOn', 'writtenBy'])
		.select((eb) => [
			// The database's own check keeps it to the list.
			eb.ref('kind').$castTo<MessageKind>().as('kind'),
			personName('written_by').as('by')
		])
		.where('submissionId', '=', submissionId)
		.orderBy('position')
		.execute();
}

/**
 * Locks the submission until the transaction ends, so that two who write at once do not write the same turn
 * and one that is taken back meanwhile is not written to. Gives the forum it belongs to.
 */
export async function lockSubmission(db: Database, submissionId: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('submission')
		.select('forumId')
		.where('id', '=', submissionId)
		.forNoKeyUpdate()
		.executeTakeFirst();
	return row?.forumId;
}

type Answer = {
	id: string;
	submissionId: string;
	forumId: string;
	bodySealed: string;
	sentOn: string;
	writtenBy: string;
};

/** Keeps what a coordinator writes, as the next turn. */
export async function insertFromForum(db: Database, answer: Answer): Promise<void> {
	await db
		.insertInto('message')
		.values({
			...answer,
			sender: 'forum',
			kind: 'message',
			position: sql<number>`message_next(${answer.submissionId}::uuid)`
		})
		.execute();
}

/** Marks what a contributor wrote as read, up to the turn that the coordinator has in front of them. */
export async function markRead(
	db: Database,
	submissionId: string,
	{ upTo, day }: { upTo: number; day: string }
): Promise<void> {
	await db
		.updateTable('message')
		.set({ readOn: day })
		.where('submissionId', '=', submissionId)
		.where('sender', '=', 'contributor')
		.where('readOn', 'is', null)
		.where('position', '<=', upTo)
		.execute();
}

/**
 * The submissions whose contributor waits to be heard: the most worrying first, then who was not understood,
 * then the oldest. None of what was said is in it.
 */
export async function listWaiting(db: Database, { today, limit }: { today: string; limit: number }) {
	return db
		.selectFrom('message')
		.innerJoin('submission', 'submission.id', 'message.submissionId')
		.select([
			'submission.id',
			'contributor',
			'teller',
			'headCount',
			'mode',
			'status',
			'worryRank',
			'receivedOn'
		])
		.select(({ fn }) => [
			fn.countAll<number>().as('count'),
			sql<boolean>`bool_or(kind = 'not what I meant')`.as('isMisunderstood'),
			sql<number>`${today}::date - min(sent_on)`.as('daysWaiting')
		])
		.where('sender', '=', 'contributor')
		.where('readOn', 'is', null)
		.groupBy('submission.id')
		.orderBy(sql`worry_rank >= 2`, 'desc')
		.orderBy(sql`bool_or(kind = 'not what I meant')`, 'desc')
		.orderBy(sql`min(sent_on)`)
		.orderBy('submission.id')
		.limit(limit)
		.execute();
}

/** How many messages wait, of how many people, how many of them may mean danger, and how old the oldest is. */
export async function countWaiting(db: Database, today: string) {
	return db
		.selectFrom('message')
		.innerJoin('submission', 'submission.id', 'message.submissionId')
		.select(({ fn }) => [
			fn.countAll<number>().as('waiting'),
			fn.countAll<number>().filterWhere('worryRank', '>=', 2).as('risky'),
			fn.countAll<number>().filterWhere('kind', '=', 'not what I meant').as('misunderstood'),
			sql<number>`coalesce(${today}::date - min(sent_on), 0)`.as('oldestDays')
		])
		.where('sender', '=', 'contributor')
		.where('readOn', 'is', null)
		.executeTakeFirstOrThrow();
}
