import { sql } from 'kysely';
import type { Database } from '../database.ts';

/** What is kept that is not what counting everything again gives. */
export async function listAstray(owner: Database): Promise<Record<string, unknown>[]> {
	const { rows } = await sql<Record<string, unknown>>`
		select 'theme' as what, t.id from theme t where
			coalesce((select sum(change) from theme_tally y where y.theme_id = t.id), 0) <> (
				select count(*) from theme_evidence e join submission s on s.id = e.submission_id
				where e.theme_id = t.id and s.status = 'accepted' and not s.is_on_hold)
		union all select 'who wrote last', s.id from submission s where contributor_wrote_last <> coalesce((
			select m.sender = 'contributor' from message m where m.submission_id = s.id and m.concern_id is null
			order by m.position desc limit 1), false)
		union all select 'recommended', s.id from submission s where is_recommended <> exists (
			select from moderation_recommendation r where r.submission_id = s.id)
		union all select 'day', s.id from submission s join accepted_text t on t.submission_id = s.id
			where t.accepted_day is distinct from s.accepted_on
	`.execute(owner);
	return rows;
}
