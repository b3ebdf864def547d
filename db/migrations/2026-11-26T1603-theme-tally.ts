import { sql, type Kysely } from 'kysely';

// How much stands behind each theme is kept as it changes, so that the desk says it at once with a million behind
// them. Each change adds a row and never waits for another: whoever takes theirs back must not wait for somebody who
// gathers. Background work adds the rows up. Nobody has a grant on it: one function gives what the acting person may see.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- No reference to the theme: making sure of it would wait for whoever has the theme in their hands.
		create table theme_tally (theme_id uuid not null, change int not null);
		create index theme_tally_of_theme on theme_tally (theme_id) include (change);

		-- Each submission is held, so that nobody decides on it meanwhile and both changes are counted.
		create function theme_tally_of_links() returns trigger
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			with held as (select s.id, s.status = 'accepted' and not s.is_on_hold as counts from submission s
				where s.id in (select submission_id from link) order by s.id for share)
			insert into theme_tally (theme_id, change)
				select l.theme_id, count(*) * case tg_op when 'INSERT' then 1 else -1 end
				from link l join held on held.id = l.submission_id where held.counts group by l.theme_id;
			return null;
		end $$;
		create trigger theme_tally_grows after insert on theme_evidence referencing new table as link
			for each statement execute function theme_tally_of_links();
		create trigger theme_tally_shrinks after delete on theme_evidence referencing old table as link
			for each statement execute function theme_tally_of_links();

		-- One that is accepted, or no longer, or goes: it counts wherever it stands. When it goes, its links go after it.
		create function theme_tally_of_submission() returns trigger
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			insert into theme_tally (theme_id, change)
				select e.theme_id, case when old.status = 'accepted' and not old.is_on_hold then -1 else 1 end
				from theme_evidence e where e.submission_id = old.id;
			return case tg_op when 'DELETE' then old else new end;
		end $$;
		create trigger theme_tally_moves after update of status, is_on_hold on submission for each row
			when ((old.status = 'accepted' and not old.is_on_hold) <> (new.status = 'accepted' and not new.is_on_hold))
			execute function theme_tally_of_submission();
		create trigger theme_tally_loses before delete on submission for each row
			when (old.status = 'accepted' and not old.is_on_hold) execute function theme_tally_of_submission();

		insert into theme_tally (theme_id, change)
			select e.theme_id, count(*) from theme_evidence e join submission s on s.id = e.submission_id
			where s.status = 'accepted' and not s.is_on_hold group by e.theme_id;

		-- Of the acting forum's own themes, without what is kept from the acting person.
		create function theme_tally_counts(in_themes uuid[]) returns table (theme_id uuid, count bigint)
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select t.id, coalesce((select sum(y.change) from theme_tally y where y.theme_id = t.id), 0)
				- (select count(*) from theme_evidence e join submission s on s.id = e.submission_id
					where e.theme_id = t.id and s.id = any (array(select kept_from_acting()))
						and s.status = 'accepted' and not s.is_on_hold)
			from theme t where t.id = any (in_themes) and t.forum_id = (select acting_forum())
		$$;

		-- One row for each theme, and none for one that is gone. Whatever is written meanwhile stays beside it.
		create function theme_tally_fold() returns void
		language sql security definer set search_path = pg_catalog, public, pg_temp as $$
			with many as (select y.theme_id from theme_tally y group by y.theme_id
					having count(*) > 1 or not exists (select from theme t where t.id = y.theme_id)),
				gone as (delete from theme_tally y where y.theme_id in (select m.theme_id from many m) returning *)
			insert into theme_tally (theme_id, change)
				select g.theme_id, sum(g.change) from gone g join theme t on t.id = g.theme_id group by g.theme_id
		$$;

		revoke execute on function theme_tally_of_links(), theme_tally_of_submission(),
			theme_tally_counts(uuid[]), theme_tally_fold() from public;
		grant execute on function theme_tally_counts(uuid[]) to sd_forum;
		grant execute on function theme_tally_fold() to sd_job;
	`.execute(db);
}
