import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DB } from './database-types.ts';
import { freshDatabase, type TestDatabase } from './testing/database.ts';
import { grantedColumns, outcomeOf, reachOf, type Granted, type Reach } from './testing/reach.ts';
import { fillTwoForums, viewersOf, type Tokens } from './testing/two-forums.ts';

let database: TestDatabase;
let tokens: Tokens;
let granted: Granted;
beforeAll(async () => {
	database = await freshDatabase('sd_test_each_guard');
	tokens = await fillTwoForums(database.owner);
	granted = await grantedColumns(database.owner);
});
afterAll(() => database.close());

/** Does it, and puts everything back. */
async function tryingOut<T>(work: (tx: Kysely<DB>) => Promise<T>): Promise<T> {
	const putBack = new Error('Put back');
	let result: T;
	const attempt = database.owner.transaction().execute(async (tx) => {
		result = await work(tx);
		throw putBack;
	});
	await expect(attempt).rejects.toBe(putBack);
	return result!;
}

type Policy = { name: string; table: string; logins: string[]; rows: string | null; added: string | null };

const reachesWith = (breaking: string, { table, logins }: Policy) =>
	tryingOut(async (tx) => {
		await sql.raw(breaking).execute(tx);
		const reaches: Record<string, Reach> = {};
		for (const [viewer, [login, token]] of Object.entries(viewersOf(tokens))) {
			// A policy decides for the logins that it names, so theirs are the eyes and hands that it can change.
			if (logins.includes(login)) reaches[viewer] = await reachOf(tx, granted, { login, token, table });
		}
		return JSON.stringify(reaches);
	});

/** What no eye and no hand could tell apart, and why. Not one more, and not one less. */
const addsNothing = 'the login has no grant to add a row, or to change what the policy looks at';
const untold: Record<string, string> = Object.fromEntries(
	[
		'accepted_vector sd_forum',
		'answer sd_forum',
		'attachment sd_forum',
		'concern sd_forum',
		'concern_alert sd_forum',
		'contact sd_forum',
		'digest sd_forum',
		'entry sd_forum',
		'impact sd_forum',
		'import_submission sd_forum',
		'release sd_partner',
		'release sd_voice',
		'report sd_job',
		'report sd_partner',
		'report sd_voice',
		'report_signature sd_forum',
		'report_signature sd_partner',
		'report_signature sd_voice',
		'report_theme sd_partner',
		'submission sd_forum',
		'submission_card sd_forum',
		'submission_outcome sd_forum',
		'theme sd_partner',
		'theme_area sd_partner',
		'theme_group sd_partner',
		'theme_quote sd_partner'
	].map((policy) => [`${policy} opened for what is new`, addsNothing])
);

test('each policy that is opened or taken out is noticed in what somebody sees or can change', async () => {
	const { rows: policies } = await sql<Policy>`
		select policyname as name, tablename as table, roles::text[] as logins, qual as rows, with_check as added
		from pg_policies where schemaname = 'public' and policyname <> 'owner' order by 2, 1
	`.execute(database.owner);
	expect(policies.length).toBeGreaterThan(60);

	const unnoticed: string[] = [];
	for (const policy of policies) {
		const { name, table, rows, added } = policy;
		const before = await reachesWith('select 1', policy);
		const breakings = {
			'opened for what is there': rows !== 'true' && `alter policy ${name} on "${table}" using (true)`,
			'opened for what is new':
				added !== null && added !== 'true' && `alter policy ${name} on "${table}" with check (true)`,
			'taken out': `drop policy ${name} on "${table}"`
		};
		for (const [how, breaking] of Object.entries(breakings)) {
			if (breaking && (await reachesWith(breaking, policy)) === before)
				unnoticed.push(`${table} ${name} ${how}`);
		}
	}
	expect(unnoticed).toEqual(Object.keys(untold));
}, 120_000);

test('what no policy tells apart is told apart by no grant: there is nothing that could be added', async () => {
	for (const policy of Object.keys(untold)) {
		const [table = '', login = ''] = policy.split(' ');
		expect(granted.of(login, 'insert', table), policy).toBeUndefined();
		// An owner is never changed: what a policy looks at is whose a row is.
		const { rows } = await sql<{ added: string }>`
			select with_check as added from pg_policies where tablename = ${table} and policyname = ${login}
		`.execute(database.owner);
		const changed = (granted.of(login, 'update', table) ?? []).filter((column) =>
			new RegExp(`\\b${column}\\b`).test(rows[0]!.added)
		);
		expect(changed, policy).toEqual([]);
	}
});

type Guard = {
	/** Made so first. */
	given?: string;
	as?: keyof ReturnType<typeof viewersOf>;
	act: string;
	/** What is then seen, where the guard does something instead of saying no. */
	seen?: string;
};

const aQuote = `update report set body = jsonb_set(body, '{pairs}', (select jsonb_build_array(jsonb_build_object('themeId', theme_id,
	'said', jsonb_build_object('quotes', jsonb_build_array(jsonb_build_object('wording', 'a quote'))))) from theme_quote limit 1))
	where status = 'draft'`;

/** Each trigger by its name, with what goes through when it is gone. */
const guards: Record<string, Guard> = {
	'accepted_text accepted_text_day': {
		act: `update accepted_text set accepted_day = '2030-01-01'`,
		seen: `select count(*) from accepted_text where accepted_day = '2030-01-01'`
	},
	'accepted_text accepted_vector_of_these_words': {
		act: `update accepted_text set story = 'other words'`,
		seen: 'select count(*) from accepted_vector'
	},
	'attachment attachment_covered_goes': {
		given: `update attachment set covered_sealed = 'covered'`,
		act: `update attachment set content_sealed = null`,
		seen: 'select count(covered_sealed) from attachment'
	},
	'audit audit_only_grows': { act: `update audit set action = 'nothing'` },
	'concern concern_has_second': {
		given: `update concern set has_reference = true, raised_by = (select id from person where role = 'safeguarding lead')`,
		as: 'safeguarding lead',
		act: `update concern set status = 'closed'`
	},
	'concern concern_lets_go': {
		given: 'update submission set is_on_hold = true; update concern set has_reference = true',
		act: `update concern set status = 'closed'`,
		seen: 'select count(*) from submission where is_on_hold'
	},
	'concern concern_stays': {
		given: `insert into concern (id, forum_id, category, is_immediate, extract_sealed, raised_by, raised_at)
			select gen_random_uuid(), forum_id, 'a new one', false, 'sealed', raised_by, now() from concern`,
		act: `delete from concern where category = 'a new one'`
	},
	'concern_step concern_step_only_grows': { act: `update concern_step set kind = 'noted'` },
	'help_number_change help_number_change_stays': {
		given: `insert into help_number_change (numbers, proposed_by, proposed_as, proposed_on, expires_at, confirmed_by, confirmed_on)
			select '[]', lead.id, 'safeguarding lead', '2026-11-25', now(), other.id, '2026-11-25'
			from person lead, person other where lead.role = 'safeguarding lead' and other.id <> lead.id limit 1`,
		act: 'delete from help_number_change'
	},
	'message message_was_last': {
		act: 'delete from message',
		seen: 'select count(*) from submission where contributor_wrote_last'
	},
	'moderation_decision moderation_decision_never_changes': {
		act: `update moderation_decision set decision = 'decline'`
	},
	'moderation_recommendation recommendation_is_kept': {
		act: 'delete from moderation_recommendation',
		seen: 'select count(*) from submission where is_recommended'
	},
	'moderation_step moderation_step_only_grows': { act: `update moderation_step set kind = 'undone'` },
	'release release_is_frozen': { act: `update release set body = '{}' where status = 'published'` },
	'release_ledger release_ledger_only_grows': { act: 'delete from release_ledger' },
	'report report_is_frozen': { act: `update report set title = 'Other' where status = 'published'` },
	'submission accepted_day_moves': {
		act: `update submission set accepted_on = '2026-11-20'`,
		seen: 'select distinct accepted_day from accepted_text'
	},
	'submission concern_stays_behind': {
		act: 'delete from submission',
		seen: `select count(*) from concern_step where kind = 'taken back'`
	},
	'submission moderation_has_two': {
		given: `update submission set worry_rank = 2, status = 'received'; delete from moderation_recommendation;
			insert into person_forum (person_id, forum_id) select p.id, f.id from person p, forum f
				where p.email = 'parents@example.org' and f.slug = 'youth'`,
		as: 'youth coordinator',
		act: `update submission set status = 'accepted'`
	},
	'submission quote_on_hold': {
		act: 'update submission set is_on_hold = true',
		seen: 'select count(*) from theme_quote where is_on_hold'
	},
	'submission theme_tally_loses': {
		act: 'delete from submission',
		seen: 'select sum(change) from theme_tally'
	},
	'submission theme_tally_moves': {
		act: 'update submission set is_on_hold = not is_on_hold',
		seen: 'select sum(change) from theme_tally'
	},
	'theme theme_of_own_forum': {
		as: 'youth coordinator',
		act: `update theme set sentence = 'Other words' where slug = 'parent-carer-sent'`
	},
	'theme_evidence theme_tally_grows': {
		given: 'delete from theme_evidence; update submission set is_on_hold = false',
		act: `insert into theme_evidence (theme_id, submission_id, forum_id)
			select t.id, s.id, s.forum_id from theme t join submission s using (forum_id)`,
		seen: 'select sum(change) from theme_tally'
	},
	'theme_evidence theme_tally_shrinks': {
		given: 'update submission set is_on_hold = false',
		act: 'delete from theme_evidence',
		seen: 'select sum(change) from theme_tally'
	},
	'theme_publication theme_publication_only_grows': { act: 'delete from theme_publication' },
	'theme_quote quote_is_forgotten': {
		given: aQuote,
		act: `update theme_quote set wording = null, withdrawn_on = '2026-11-25'`,
		seen: `select body from report where status = 'draft'`
	},
	'theme_quote quote_is_left_out': {
		given: aQuote,
		act: 'delete from theme_quote_source; delete from theme_quote',
		seen: `select body from report where status = 'draft'`
	}
};

/** With the real login where one is named, since a guard may ask who is signed in to the database. */
const effectOf = ({ given, as, act, seen }: Guard, breaking = 'select 1') =>
	tryingOut(async (tx) => {
		await sql.raw(`${given ?? 'select 1'}; ${breaking}`).execute(tx);
		const [login, token] = as ? viewersOf(tokens)[as] : [undefined, ''];
		await sql`select set_config('app.session', ${token}, true)`.execute(tx);
		if (login) await sql.raw(`set local session authorization ${login}`).execute(tx);
		if (!seen) return outcomeOf(tx, act);
		await sql.raw(act).execute(tx);
		return JSON.stringify((await sql.raw(seen).execute(tx)).rows);
	});

test('each trigger is on the list of guards, and the list has no other', async () => {
	const { rows } = await sql<{ name: string }>`
		select c.relname || ' ' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
		where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
	`.execute(database.owner);
	expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(guards).toSorted());
});

test.each(Object.entries(guards))('without the guard "%s" something else happens', async (name, guard) => {
	const [table, trigger] = name.split(' ');
	const guarded = await effectOf(guard);
	const open = await effectOf(guard, `drop trigger ${trigger} on "${table}"`);
	expect(open).not.toBe(guarded);
	// What would be refused goes through: the guard alone stood in the way.
	if (!guard.seen) expect(open).toMatch(/^\d+ touched$/);
});
