import type { CameBy } from '@sd/shared/came-by';
import type { Consent, Contributor, Teller } from '@sd/shared/phone/answers';
import { sql } from 'kysely';
import type { Database } from './database.ts';

// Everything that a forum owns, for the forum to take along. Of what people wrote only the accepted text is here.

type Page = { forumId: string; after?: string | undefined; limit: number };

export type OwnTold = {
	id: string;
	toldOn: string | null;
	happenedOn: string | null;
	receivedOn: string;
	acceptedOn: string;
	cameBy: CameBy;
	contributor: Contributor;
	teller: Teller;
	headCount: number | null;
	consent: Consent;
	story: string;
	better: string;
	outcomeSealed: string | null;
	areas: string[];
	themes: { sentence: string; by: 'import' | 'person' }[];
};

export async function listTold(db: Database, { forumId, after, limit }: Page): Promise<OwnTold[]> {
	const { rows } = await sql<OwnTold>`
		select s.id, s.told_on, s.happened_on, s.received_on, s.accepted_on, s.came_by, s.contributor, s.teller,
			s.head_count, s.consent, coalesce(t.story, '') as story, coalesce(t.better, '') as better,
			o.wording_sealed as outcome_sealed,
			coalesce((select jsonb_agg(coalesce(a.plain, a.wording) order by a.position) from submission_area sa
				join priority_area a on a.id = sa.area_id where sa.submission_id = s.id), '[]') as areas,
			coalesce((select jsonb_agg(jsonb_build_object('sentence', th.sentence,
					'by', case when e.import_id is null then 'person' else 'import' end) order by th.sentence)
				from theme_evidence e join theme th on th.id = e.theme_id where e.submission_id = s.id), '[]') as themes
		from submission s
			left join accepted_text t on t.submission_id = s.id
			left join submission_outcome o on o.submission_id = s.id
		where s.forum_id = ${forumId} and s.status = 'accepted' and not s.is_on_hold and (${after ?? null}::uuid is null or s.id > ${after ?? null}::uuid)
		order by s.id limit ${limit}
	`.execute(db);
	return rows;
}

/** Cells as text: a row of the spreadsheet, and the key to go on from. */
export type OwnRow = { id: string; cells: string[] };

export async function listThemes(db: Database, { forumId, after, limit }: Page): Promise<OwnRow[]> {
	const { rows } = await sql<OwnRow>`
		select t.id, array[t.sentence, t.easy_read,
			coalesce((select string_agg(coalesce(a.plain, a.wording), '; ' order by a.position) from theme_area ta
				join priority_area a on a.id = ta.area_id where ta.theme_id = t.id), ''),
			coalesce((select string_agg(g.name, '; ' order by g.name) from theme_group tg
				join "group" g on g.id = tg.group_id where tg.theme_id = t.id), ''),
			coalesce(t.forum_view, ''), coalesce(t.sent_on::text, ''), coalesce(t.published_on::text, ''), t.id::text] as cells
		from theme t
		where t.forum_id = ${forumId} and (${after ?? null}::uuid is null or t.id > ${after ?? null}::uuid)
		order by t.id limit ${limit}
	`.execute(db);
	return rows;
}

export async function listQuotes(db: Database, { forumId, after, limit }: Page): Promise<OwnRow[]> {
	const { rows } = await sql<OwnRow>`
		select q.id, array[t.sentence, q.wording, s.submission_id::text] as cells
		from theme_quote q join theme t on t.id = q.theme_id join theme_quote_source s on s.quote_id = q.id
		where q.forum_id = ${forumId} and q.wording is not null and (${after ?? null}::uuid is null or q.id > ${after ?? null}::uuid)
		order by q.id limit ${limit}
	`.execute(db);
	return rows;
}

export async function listAnswers(db: Database, { forumId, after, limit }: Page): Promise<OwnRow[]> {
	const { rows } = await sql<OwnRow>`
		select a.id, array[t.sentence, a.kind, a.disposition, a.wording, a.easy_read, a.unchanged, a.owner_name, a.owner_team,
			coalesce(a.due_on::text, ''), coalesce(a.done_on::text, ''), coalesce(a.delivery, ''),
			((a.given_at at time zone 'Europe/London')::date)::text, coalesce(a.published_on::text, '')] as cells
		from answer a join theme t on t.id = a.theme_id
		where t.forum_id = ${forumId} and (${after ?? null}::uuid is null or a.id > ${after ?? null}::uuid)
		order by a.id limit ${limit}
	`.execute(db);
	return rows;
}

export async function listDecisions(db: Database, { forumId, after, limit }: Page): Promise<OwnRow[]> {
	const { rows } = await sql<OwnRow>`
		select d.id, array[d.submission_id::text, d.decision::text, coalesce(r.title, ''), coalesce(d.note_to_contributor, ''),
			((d.decided_at at time zone 'Europe/London')::date)::text, coalesce(person_name(d.decided_by), '')] as cells
		from moderation_decision d left join rule r on r.id = d.rule_id
		where d.forum_id = ${forumId} and (${after ?? null}::uuid is null or d.id > ${after ?? null}::uuid)
		order by d.id limit ${limit}
	`.execute(db);
	return rows;
}
