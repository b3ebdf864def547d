import { sql } from 'kysely';
import type { Database } from './database.ts';

type Aside = { submissionId: string; forumId: string; personId: string; kind: 'passed' | 'conflict' };

/** From now on it is not shown to this person. Whoever passed one on can still say that they know the person. */
export async function insert(db: Database, { submissionId, forumId, personId, kind }: Aside): Promise<void> {
	await sql`
		insert into moderation_aside (submission_id, forum_id, person_id, kind)
		values (${submissionId}, ${forumId}, ${personId}, ${kind})
		on conflict (submission_id, person_id) do update set kind = excluded.kind where excluded.kind = 'conflict'
	`.execute(db);
}
