import { sql } from 'kysely';
import type { ModerationDecision, SettledCursor, SubmissionStatus } from '@sd/shared/moderation';
import type { Database } from './database.ts';
import { areasOfSubmission, feelingOfSubmission, personName } from './moderation.ts';

type NewDecision = {
	submissionId: string;
	forumId: string;
	decision: ModerationDecision;
	ruleId: string | null;
	noteToContributor: string | null;
	decidedBy: string;
	decidedAt: Date;
	/** Where an undoing goes back to. */
	statusBefore: SubmissionStatus;
	/** The version that it made: while it is still that one, nothing has happened since. */
	madeVersion: number;
};

export async function insert(db: Database, decision: NewDecision): Promise<void> {
	await db.insertInto('moderationDecision').values(decision).execute();
}

/** All that was ever decided about one submission, the oldest first. */
export async function list(db: Database, submissionId: string) {
	return db
		.selectFrom('moderationDecision')
		.leftJoin('rule', 'rule.id', 'ruleId')
		.select([
			'moderationDecision.id',
			'decision',
			'decidedAt',
			'decidedBy',
			'statusBefore',
			'madeVersion',
			'rule.title as rule',
			'noteToContributor as note'
		])
		.select(personName('decided_by').as('by'))
		.where('submissionId', '=', submissionId)
		.orderBy('decidedAt')
		.orderBy('madeVersion')
		.orderBy('moderationDecision.id')
		.execute();
}

/** One page of what is settled now, by the decision that settled it, the newest first. */
export async function listSettled(
	db: Database,
	{ after, since, limit }: { after?: SettledCursor | undefined; since: Date | undefined; limit: number }
) {
	return db
		.selectFrom('moderationDecision as settling')
		.innerJoin('submission', 'submission.id', 'settling.submissionId')
		.leftJoin('rule', 'rule.id', 'settling.ruleId')
		.select([
			'submission.id',
			'settling.id as decisionId',
			'settling.decision',
			'settling.madeVersion',
			'settling.decidedBy',
			'settling.decidedAt',
			'rule.title as rule'
		])
		.select(['submission.status', 'receivedOn', 'mode', 'contributor', 'teller', 'headCount', 'version'])
		.select([
			personName('decided_by').as('by'),
			areasOfSubmission.as('areas'),
			feelingOfSubmission.as('feeling'),
			sql<number>`(extract(epoch from settling.decided_at) * 1000000)::bigint`.as('moment')
		])
		.where('settling.decision', 'in', ['accept', 'decline'])
		.where('submission.status', 'in', ['accepted', 'declined'])
		.where(
			sql<boolean>`not exists (select from moderation_decision later where later.submission_id = settling.submission_id
				and (later.decided_at, later.id) > (settling.decided_at, settling.id))`
		)
		.$if(since !== undefined, (query) => query.where('settling.decidedAt', '>=', since!))
		.$if(after !== undefined, (query) =>
			query.where(
				sql<boolean>`(settling.decided_at, settling.id)
					< (timestamptz 'epoch' + ${after!.moment} * interval '1 microsecond', ${after!.id}::uuid)`
			)
		)
		.orderBy('settling.decidedAt', 'desc')
		.orderBy('settling.id', 'desc')
		.limit(limit)
		.execute();
}

/** How many were settled since then and still are. */
export async function countSettled(db: Database, since: Date): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(distinct d.submission_id)::int as count from moderation_decision d
		join submission s on s.id = d.submission_id
		where d.decided_at >= ${since}::timestamptz and d.decision in ('accept', 'decline')
			and s.status in ('accepted', 'declined')
	`.execute(db);
	return rows[0]!.count;
}
