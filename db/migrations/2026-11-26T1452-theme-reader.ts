import { sql, type Kysely } from 'kysely';

// Young readers who said that the Easy Read words of a theme are easy to read: which words, who said so and on which day.
// Never a child's name: a group with how many, or a name they made up.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table theme_reader (
			id uuid primary key default gen_random_uuid(),
			theme_id uuid not null references theme on delete cascade,
			forum_id uuid not null references forum,
			-- The words they read: other words need other readers.
			easy_read text not null check (easy_read <> ''),
			group_of int check (group_of between 2 and 100),
			made_up_name text,
			said_on date not null,
			recorded_by uuid references person,
			check ((group_of is null) <> (made_up_name is null))
		);
		create index theme_reader_of_theme on theme_reader (theme_id, said_on desc);
		grant select, insert on theme_reader to sd_forum;

		alter table theme_reader enable row level security;
		alter table theme_reader force row level security;
		create policy owner on theme_reader to current_user using (true) with check (true);
		create policy sd_forum on theme_reader to sd_forum
			using (forum_id = (select acting_forum())) with check (forum_id = (select acting_forum()));
	`.execute(db);
}
