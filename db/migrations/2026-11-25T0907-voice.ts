import { sql, type Kysely } from 'kysely';

// All that a contributor's login can do with what people wrote: send, look at its own, take it back,
// and say whether an answer helped. Each is one function, and the key to the last three is a receipt.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create function submission_send(sent jsonb) returns text
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			new_id uuid := (sent->>'key')::uuid;
			kept bytea;
		begin
			if exists (select from submission_gone where key_hash = sha256(convert_to(new_id::text, 'UTF8'))) then
				return 'gone';
			end if;
			insert into submission (id, forum_id, receipt_hash, fingerprint, received_on, contributor, teller, mode, feeling,
				time, long_ago, transition, consent, phase, place, age_band, head_count, is_unsure_of_area,
				story_sealed, better_sealed, worry_rank, wants_help, looks_automatic)
			select new_id, (select f.id from forum f where f.serves = sent->>'contributor'),
				decode(sent->>'receiptHash', 'hex'), decode(sent->>'fingerprint', 'hex'), (sent->>'receivedOn')::date,
				sent->>'contributor', sent->>'teller', sent->>'mode', sent->>'feeling', sent->>'time', sent->>'longAgo',
				sent->>'transition', sent->>'consent', sent->>'phase',
				(select p.name from place p where p.name = sent->>'place'), sent->>'ageBand',
				(sent->>'headCount')::int, (sent->>'isUnsureOfArea')::boolean, sent->>'storySealed', sent->>'betterSealed',
				(sent->>'worryRank')::smallint, (sent->>'wantsHelp')::boolean, (sent->>'looksAutomatic')::boolean
			on conflict do nothing;
			if not found then
				select fingerprint into kept from submission where id = new_id;
				return case when kept = decode(sent->>'fingerprint', 'hex') then 'repeat' else 'different' end;
			end if;
			-- Taken back at this very moment, while the row above waited for it: it stays gone.
			if exists (select from submission_gone where key_hash = sha256(convert_to(new_id::text, 'UTF8'))) then
				delete from submission where id = new_id;
				return 'gone';
			end if;
			insert into submission_area (submission_id, area_id)
			select new_id, pa.id from priority_area pa
			where pa.id in (select value::uuid from jsonb_array_elements_text(sent->'areas'));
			return 'stored';
		end $$;

		create function submission_track(in_receipt_hash bytea) returns jsonb
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select jsonb_build_object(
				'key', s.id, 'forumName', f.name, 'receivedOn', s.received_on, 'status', s.status,
				'mode', s.mode, 'feeling', s.feeling, 'consent', s.consent,
				'storySealed', s.story_sealed, 'betterSealed', s.better_sealed,
				'areas', coalesce((select jsonb_agg(jsonb_build_object('plain', a.plain, 'pictogram', a.pictogram) order by a.position)
					from submission_area sa join priority_area a on a.id = sa.area_id where sa.submission_id = s.id), '[]'),
				'decision', (select jsonb_build_object('rule', r.title, 'wording', r.wording, 'easyRead', r.easy_read, 'note', d.note_to_contributor)
					from moderation_decision d left join rule r on r.id = d.rule_id
					where d.submission_id = s.id and d.decision = 'decline' and s.status = 'declined'
					order by d.decided_at desc limit 1),
				'themes', coalesce((select jsonb_agg(jsonb_build_object(
						'id', t.id, 'sentOn', t.sent_on,
						'isAnswered', exists (select from answer where answer.theme_id = t.id),
						'pair', (select p.body from theme_publication p where p.theme_id = t.id order by p.seq desc limit 1),
						'felt', (select i.felt from impact i where i.theme_id = t.id and i.submission_id = s.id)
					) order by t.sent_on, t.id)
					from theme_evidence e join theme t on t.id = e.theme_id
					where e.submission_id = s.id and t.sent_on is not null), '[]'))
			from submission s join forum f on f.id = s.forum_id
			where s.receipt_hash = in_receipt_hash
		$$;

		create function submission_withdraw(in_receipt_hash bytea, in_day date) returns boolean
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			own uuid;
		begin
			select id into own from submission where receipt_hash = in_receipt_hash for update;
			if own is null then return false; end if;
			update theme_quote set wording = null, withdrawn_on = in_day
				where wording is not null and id in (select quote_id from theme_quote_source where submission_id = own);
			insert into submission_gone (key_hash, gone_on) values (sha256(convert_to(own::text, 'UTF8')), in_day)
				on conflict do nothing;
			delete from submission where id = own;
			return true;
		end $$;

		create function impact_give(in_receipt_hash bytea, in_theme uuid, in_felt text, in_day date) returns boolean
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			insert into impact (theme_id, submission_id, forum_id, felt, given_on)
			select e.theme_id, e.submission_id, s.forum_id, in_felt, in_day
			from submission s join theme_evidence e on e.submission_id = s.id
			where s.receipt_hash = in_receipt_hash and e.theme_id = in_theme
				and exists (select from answer a where a.theme_id = in_theme and a.published_on is not null)
			on conflict (theme_id, submission_id) do update set felt = excluded.felt, given_on = excluded.given_on;
			return found;
		end $$;

		revoke execute on function submission_send(jsonb), submission_track(bytea), submission_withdraw(bytea, date),
			impact_give(bytea, uuid, text, date) from public;
		grant execute on function submission_send(jsonb), submission_track(bytea), submission_withdraw(bytea, date),
			impact_give(bytea, uuid, text, date) to sd_voice;
	`.execute(db);
}
