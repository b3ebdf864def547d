import { sql, type Kysely } from 'kysely';

// What a desk writes again and again, in its own words: each forum has its own.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table template (
			id uuid primary key default gen_random_uuid(),
			forum_id uuid not null references forum,
			use text not null check (use in ('message', 'question', 'note')),
			title text not null,
			body text not null,
			version int not null default 1
		);
		create index template_of_forum on template (forum_id);
		alter table template enable row level security;
		alter table template force row level security;
		create policy owner on template to current_user using (true) with check (true);
		create policy sd_forum on template to sd_forum
			using (forum_id = (select acting_forum())) with check (forum_id = (select acting_forum()));
		grant select, insert, update, delete on template to sd_forum;
	`.execute(db);
}
