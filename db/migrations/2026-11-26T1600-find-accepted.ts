import { sql, type Kysely } from 'kysely';

// Finding accepted words stays quick however many there are. A policy comes before whatever is asked for, and
// looking for words is nothing that PostgreSQL lets come first, so under a policy it reads every text and never the
// index of words. One function does the looking, keeps to the acting forum and to what its person may see as the
// policies do, and gives no more than which they are: reading them is up to the policies.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- Nobody decides between what is filled in here and the guards that keep it so.
		lock table submission in share row exclusive mode;
		-- The day its submission was accepted, so that the newest are found without looking each one up.
		alter table accepted_text add column accepted_day date;
		update accepted_text t set accepted_day = s.accepted_on from submission s where s.id = t.submission_id;
		create index accepted_text_newest on accepted_text (forum_id, accepted_day desc, submission_id);

		-- Whatever is written there, it is what the submission says.
		create function accepted_text_takes_day() returns trigger
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			new.accepted_day := (select s.accepted_on from submission s where s.id = new.submission_id);
			return new;
		end $$;
		create trigger accepted_text_day before insert or update of accepted_day, submission_id on accepted_text
			for each row execute function accepted_text_takes_day();

		create function accepted_text_follows_day() returns trigger
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			update accepted_text set accepted_day = new.accepted_on where submission_id = new.id;
			return null;
		end $$;
		create trigger accepted_day_moves after update of accepted_on on submission for each row
			when (new.accepted_on is distinct from old.accepted_on) execute function accepted_text_follows_day();

		-- Which of the acting forum's accepted words are looked for, the newest first: among the newest, where words that
		-- are said often are found at once, and only when there are not enough among all of them, by the index of words.
		-- Neither takes long however often something is said. Each statement is put together of what was asked, so that
		-- PostgreSQL plans it by how often those words are said and that area is told of.
		create function accepted_search(in_query tsquery, in_after_on date, in_after_id uuid, in_area uuid,
			in_is_loose boolean, in_limit int) returns setof uuid
		language plpgsql stable security definer rows 20 set search_path = pg_catalog, public, pg_temp as $$
		declare
			own text := 't.forum_id = $1 and t.accepted_day is not null';
			-- The rest of the same day, then the days before: each is read from where it begins in the index, however many
			-- were accepted on one day.
			stretches text[] := case when in_after_on is null then array['']
				else array[' and t.accepted_day = $4 and t.submission_id > $5', ' and t.accepted_day < $4'] end;
			most int := case when in_area is null and not in_is_loose then 4000 else 12000 end;
			asked text := ' and t.submission_id <> all ($2)'
				|| case when in_query is null then '' else ' and t.search @@ $3' end
				|| case when in_area is null then '' else
					' and exists (select from submission_area a where a.submission_id = t.submission_id and a.area_id = $6)' end
				|| case when not in_is_loose then '' else
					' and not exists (select from theme_evidence e where e.submission_id = t.submission_id)' end;
			newest text;
			place text;
			found uuid[];
		begin
			select '(select * from (' || string_agg(format('(select t.submission_id, t.accepted_day, t.search from accepted_text t
				where %s%s order by t.accepted_day desc, t.submission_id limit %s)', own, stretch, most), ' union all ')
				|| format(') newest order by accepted_day desc, submission_id limit %s)', most)
				into newest from unnest(stretches) stretch;
			foreach place in array array[newest, format('(select t.* from accepted_text t where %s%s)', own,
				case when in_after_on is null then '' else ' and t.accepted_day <= $4 and (t.accepted_day < $4 or t.submission_id > $5)' end)] loop
				execute '
					with matching as materialized (select t.submission_id, t.accepted_day from ' || place || ' t where true' || asked || ')
					select array(select m.submission_id
						from (select * from matching order by accepted_day desc, submission_id offset 0) m
						where (select s.status = ''accepted'' and not s.is_on_hold from submission s where s.id = m.submission_id)
						limit $7)'
					into found
					using acting_forum(), array(select kept_from_acting()), in_query, in_after_on, in_after_id, in_area, in_limit;
				exit when cardinality(found) = in_limit;
			end loop;
			return query select unnest(found);
		end $$;

		revoke execute on function accepted_text_takes_day(), accepted_text_follows_day(),
			accepted_search(tsquery, date, uuid, uuid, boolean, int) from public;
		grant execute on function accepted_search(tsquery, date, uuid, uuid, boolean, int) to sd_forum;
	`.execute(db);
}
