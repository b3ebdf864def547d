import { sql } from 'kysely';
import type { Database } from '../database.ts';

/** Whoever asks: the desk of the young people's forum, somebody of the partnership, or anybody at all. */
export type View = 'youth' | 'partnership' | 'public';

const ofForums = [
	'submission',
	'gathering',
	'import',
	'concern',
	'message',
	'attachment',
	'entry',
	'moderation_decision'
];

/** The ids of what stands in the two forums that such a person may not know of. */
export async function hiddenFrom(owner: Database, view: View): Promise<string[]> {
	const mine = view === 'youth' ? sql`forum_id <> (select id from forum where slug = 'youth')` : sql`true`;
	const parts = [
		...ofForums.map((table) => sql`(select id from ${sql.id(table)} where ${mine} limit 2)`),
		sql`(select id from theme where ${mine} and sent_on is null limit 2)`,
		sql`(select id from theme_quote where ${mine} and theme_id in (select id from theme where sent_on is null) limit 2)`,
		...(view === 'youth' ? [] : [sql`(select id from report where status = 'draft' limit 1)`]),
		...(view === 'public'
			? [
					sql`(select id from report where status = 'signing' limit 1)`,
					sql`(select id from release where status <> 'published' limit 1)`
				]
			: [])
	];
	return idsOf(owner, parts);
}

/** The ids of what stands in that forum, is its own, and can be opened without a key. */
export async function inSightOf(owner: Database, slug: 'youth'): Promise<string[]> {
	const mine = sql`forum_id = (select id from forum where slug = ${slug})`;
	return idsOf(
		owner,
		['gathering', 'import', 'theme'].map(
			(table) => sql`(select id from ${sql.id(table)} where ${mine} limit 1)`
		)
	);
}

async function idsOf(owner: Database, parts: ReturnType<typeof sql>[]): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`${sql.join(parts, sql` union all `)}`.execute(owner);
	return rows.map(({ id }) => id);
}
