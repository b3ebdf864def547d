import type { Contributor, Feeling, Felt, Phase, Teller, Time } from '@sd/shared/phone/answers';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { DB } from './database-types.ts';
import type { Database } from './database.ts';

// What the release job counts. Exact, so nothing of it is kept, logged or handed on: it lives in the job's
// memory until the disclosure rules have made numbers of it that may be shown.

/** Does the work as of one moment: what is accepted or taken back meanwhile is in all of it or in none. */
export async function atOneMoment<Result>(
	db: Kysely<DB>,
	work: (tx: Transaction<DB>) => Promise<Result>
): Promise<Result> {
	return db.transaction().setIsolationLevel('repeatable read').execute(work);
}

export type AlikeContributions = {
	contributor: Contributor;
	teller: Teller;
	time: Time;
	feeling: Feeling | null;
	phase: Phase | null;
	place: string | null;
	areas: string[];
	/** Only those that were sent: a theme the forum is still writing is nobody else's business. */
	themes: string[];
	howMany: number;
};

/**
 * What was accepted in those days, without repeats; those that are alike in all that is counted come as one row.
 * Nothing of a forum's old tracker is counted: nobody knows how many people a row of it stands for.
 */
export async function listContributions(
	db: Database,
	{ startsOn, endsOn }: { startsOn: string; endsOn: string }
): Promise<AlikeContributions[]> {
	const { rows } = await sql<AlikeContributions>`
		with accepted as (
			select id, contributor, teller, time, feeling, phase, place from submission
			where status = 'accepted' and not is_on_hold and not is_repeat and came_by <> 'tracker' and accepted_on between ${startsOn}::date and ${endsOn}::date
				-- A member counts once a term: the latest.
				and not exists (select from member_submission own
					join member_submission other on other.member_id = own.member_id
					join submission later on later.id = other.submission_id
					where own.submission_id = submission.id and later.status = 'accepted' and not later.is_on_hold and not later.is_repeat
						and later.accepted_on between ${startsOn}::date and ${endsOn}::date
						and (later.accepted_on, later.id) > (submission.accepted_on, submission.id))
		),
		area as (
			select submission_id, array_agg(area_id order by area_id) as ids
			from submission_area join accepted on accepted.id = submission_id
			group by submission_id
		),
		sent as (
			select submission_id, array_agg(theme_id order by theme_id) as ids
			from theme_evidence join accepted on accepted.id = submission_id
				join theme on theme.id = theme_id and theme.sent_on is not null
			group by submission_id
		)
		select contributor, teller, time, feeling, phase, place,
			coalesce(area.ids, '{}') as areas, coalesce(sent.ids, '{}') as themes, count(*) as how_many
		from accepted left join area on area.submission_id = id left join sent on sent.submission_id = id
		group by contributor, teller, time, feeling, phase, place, area.ids, sent.ids
	`.execute(db);
	return rows;
}

/** Every theme that was sent, whoever is behind it: one that nobody named this term stands beside the others. */
export async function listSentThemes(db: Database) {
	return db
		.selectFrom('theme')
		.innerJoin('forum', 'forum.id', 'theme.forumId')
		.select(['theme.id', 'theme.sentence', 'forum.serves as contributor'])
		.where('theme.sentOn', 'is not', null)
		.orderBy('theme.id')
		.execute();
}

/** How many had said what of each theme's answer by the end of that day. */
export async function listFelt(
	db: Database,
	day: string
): Promise<{ themeId: string; felt: Felt; count: number }[]> {
	return db
		.selectFrom('impact')
		.innerJoin('themeEvidence', (join) =>
			join
				.onRef('themeEvidence.themeId', '=', 'impact.themeId')
				.onRef('themeEvidence.submissionId', '=', 'impact.submissionId')
		)
		.innerJoin('submission', 'submission.id', 'impact.submissionId')
		.select(({ fn }) => ['impact.themeId', 'felt', fn.countAll<number>().as('count')])
		.where('submission.status', '=', 'accepted')
		.where('submission.isOnHold', '=', false)
		.where('givenOn', '<=', day)
		.groupBy(['impact.themeId', 'felt'])
		.execute();
}
