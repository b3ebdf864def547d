import { sql, type Kysely } from 'kysely';

// What became of a theme's words and of what stands under it: who changed it, when, before and after. Append-only.
// And the shelf of quiet voices: what was said by few, or stands in no theme, and what a person decided about it each term.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- A theme that nobody outside saw yet may become part of another. It keeps its row, so that its history stays.
		alter table theme add column merged_into uuid references theme;
		alter table theme add check (merged_into is null or (merged_into <> id and sent_on is null));

		create table theme_change (
			id uuid primary key default gen_random_uuid(),
			theme_id uuid not null references theme on delete cascade,
			forum_id uuid not null references forum,
			kind text not null check (kind in ('reworded', 'merged into', 'merged from', 'split off', 'split from')),
			other_theme_id uuid references theme on delete cascade,
			before jsonb not null,
			after jsonb not null,
			changed_by uuid references person,
			changed_at timestamptz not null default clock_timestamp()
		);
		create index theme_change_of_theme on theme_change (theme_id, changed_at desc);

		create table shelf_decision (
			term_id uuid not null references term,
			submission_id uuid references submission on delete cascade,
			theme_id uuid references theme on delete cascade,
			forum_id uuid not null references forum,
			reason text not null,
			decided_by uuid references person,
			decided_on date not null,
			check ((submission_id is null) <> (theme_id is null)),
			unique (term_id, submission_id),
			unique (term_id, theme_id)
		);

		grant select, insert on theme_change, shelf_decision to sd_forum;
	`.execute(db);

	for (const table of ['theme_change', 'shelf_decision']) {
		await sql`alter table ${sql.id(table)} enable row level security`.execute(db);
		await sql`alter table ${sql.id(table)} force row level security`.execute(db);
		await sql`create policy owner on ${sql.id(table)} to current_user using (true) with check (true)`.execute(
			db
		);
		await sql`
			create policy sd_forum on ${sql.id(table)} to sd_forum
			using (forum_id = (select acting_forum())) with check (forum_id = (select acting_forum()))
		`.execute(db);
	}
	await sql`
		create policy kept_away on shelf_decision as restrictive to sd_forum
		using (submission_id is null or submission_id <> all (array(select kept_from_acting())))
	`.execute(db);
}
