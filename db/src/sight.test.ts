import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asActor } from './database.ts';
import type { DB } from './database-types.ts';
import type { Login } from './logins.ts';
import { freshDatabase, type TestDatabase } from './testing/database.ts';
import { fillTwoForums, viewersOf, type Tokens } from './testing/two-forums.ts';

let database: TestDatabase;
let tokens: Tokens;
beforeAll(async () => {
	database = await freshDatabase('sd_test_sight');
	tokens = await fillTwoForums(database.owner);
});
afterAll(() => database.close());

const poolOf = (login: Login) => database.logins[login.slice(3) as keyof TestDatabase['logins']];

type Sight = Record<string, number>;
type Viewer = keyof ReturnType<typeof viewersOf>;

// Of each forum's one submission, two themes (one sent), and of three reports (draft, signing, published).
const ofYouth: Sight = {
	accepted_text: 1,
	answer: 3,
	ask: 1,
	ask_area: 1,
	attachment: 1,
	concern: 0,
	concern_alert: 0,
	concern_step: 0,
	concern_stood_aside: 0,
	contact: 1,
	gathering: 1,
	impact: 2,
	message: 1,
	moderation_claim: 1,
	moderation_decision: 1,
	moderation_recommendation: 1,
	moderation_step: 1,
	digest: 1,
	// Their own, and nobody else's.
	moderation_aside: 1,
	moderation_sitting: 1,
	digest_wish: 1,
	redaction: 1,
	release: 2,
	report: 3,
	report_signature: 3,
	report_theme: 3,
	submission: 1,
	submission_area: 1,
	submission_card: 1,
	// What a place starts with.
	template: 9,
	theme: 3,
	theme_area: 3,
	theme_evidence: 2,
	theme_group: 3,
	theme_quote: 3,
	theme_quote_source: 2,
	accepted_vector: 1,
	shelf_decision: 1,
	theme_change: 2,
	theme_offer: 2,
	theme_reader: 2,
	entry: 1,
	import: 1,
	import_mapping: 1,
	import_row: 1,
	import_submission: 1,
	import_theme: 1,
	submission_outcome: 1
};
const expected: Record<Viewer, Sight> = {
	'youth coordinator': ofYouth,
	// The record, and what was written to the person in it.
	'safeguarding lead': {
		...ofYouth,
		concern: 1,
		concern_alert: 1,
		concern_step: 1,
		concern_stood_aside: 1,
		message: 2,
		moderation_aside: 0,
		moderation_sitting: 0,
		digest_wish: 0
	},
	// Neither the record nor what it was raised about, nor anything that hangs on that.
	'coordinator it is about': {
		...ofYouth,
		accepted_text: 0,
		accepted_vector: 0,
		theme_offer: 0,
		shelf_decision: 0,
		attachment: 0,
		contact: 0,
		impact: 0,
		message: 0,
		moderation_claim: 0,
		moderation_decision: 0,
		moderation_recommendation: 0,
		moderation_step: 0,
		redaction: 0,
		submission: 0,
		submission_area: 0,
		submission_card: 0,
		theme_evidence: 0,
		theme_quote_source: 0,
		import_submission: 0,
		submission_outcome: 0
	},
	'forum login, nobody': {
		accepted_text: 0,
		accepted_vector: 0,
		answer: 0,
		ask: 0,
		ask_area: 0,
		attachment: 0,
		concern: 0,
		concern_alert: 0,
		concern_step: 0,
		concern_stood_aside: 0,
		contact: 0,
		gathering: 0,
		impact: 0,
		message: 0,
		moderation_claim: 0,
		moderation_decision: 0,
		moderation_recommendation: 0,
		moderation_step: 0,
		moderation_aside: 0,
		moderation_sitting: 0,
		digest: 0,
		digest_wish: 0,
		redaction: 0,
		release: 0,
		report: 0,
		report_signature: 0,
		report_theme: 0,
		shelf_decision: 0,
		submission: 0,
		submission_area: 0,
		submission_card: 0,
		theme: 0,
		theme_area: 0,
		theme_change: 0,
		theme_evidence: 0,
		theme_group: 0,
		theme_offer: 0,
		theme_quote: 0,
		theme_quote_source: 0,
		entry: 0,
		import: 0,
		import_mapping: 0,
		import_row: 0,
		import_submission: 0,
		import_theme: 0,
		submission_outcome: 0,
		template: 0,
		theme_reader: 0
	},
	'theme lead': {
		answer: 2,
		ask: 2,
		ask_area: 2,
		release: 1,
		report: 2,
		report_signature: 2,
		report_theme: 2,
		theme: 2,
		theme_area: 2,
		theme_group: 2,
		theme_quote: 2
	},
	'partner login, nobody': {
		answer: 0,
		ask: 2,
		ask_area: 2,
		release: 0,
		report: 0,
		report_signature: 0,
		report_theme: 0,
		theme: 0,
		theme_area: 0,
		theme_group: 0,
		theme_quote: 0
	},
	public: { ask: 2, ask_area: 2, release: 1, report: 1, report_signature: 1 },
	'background work': {
		ask: 2,
		ask_area: 2,
		impact: 4,
		release: 2,
		report: 1,
		concern_alert: 2,
		digest: 2,
		digest_told: 3,
		submission: 2,
		submission_area: 2,
		theme: 4,
		theme_area: 4,
		theme_evidence: 4
	}
};

/** What a login may select from and policies decide about. */
async function guarded(login: Login): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity
			and has_any_column_privilege(${login}, oid, 'select') order by 1
	`.execute(database.owner);
	return rows.map(({ name }) => name);
}

async function sightOf(db: Kysely<DB>, login: Login): Promise<Sight> {
	const counts = (await guarded(login)).map(
		(table) => sql`select ${sql.lit(table)} as name, count(*) as count from ${sql.id(table)}`
	);
	const { rows } = await sql<{
		name: string;
		count: number;
	}>`${sql.join(counts, sql` union all `)} order by name`.execute(db);
	return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

test.each(Object.keys(expected) as Viewer[])('%s sees exactly this much', async (viewer) => {
	const [login, token] = viewersOf(tokens)[viewer];
	const sight = await asActor(poolOf(login), { token, access: 'read only' }, (tx) => sightOf(tx, login));
	expect(sight).toEqual(expected[viewer]);
});

test('what a coordinator of one forum sees is their own, and the sent themes of the other', async () => {
	const rows = await asActor(
		database.logins.forum,
		{ token: tokens.parentCarer, access: 'read only' },
		(tx) =>
			tx
				.selectFrom('submission')
				.innerJoin('forum', 'forum.id', 'submission.forumId')
				.select('forum.slug')
				.union(tx.selectFrom('theme').select('slug'))
				.execute()
	);
	expect(rows.map(({ slug }) => slug).toSorted()).toEqual([
		'parent-carer',
		'parent-carer-kept',
		'parent-carer-sent',
		'youth-sent'
	]);
});

test.each([
	"update theme_quote set wording = 'other words', withdrawn_on = null",
	'delete from theme_area',
	'delete from theme_group',
	'delete from theme_evidence'
])('a coordinator who runs "%s" touches the two rows of their own forum alone', async (statement) => {
	const rollback = new Error('Put back');
	const attempt = asActor(
		database.logins.forum,
		{ token: tokens.parentCarer, access: 'read write' },
		async (tx) => {
			expect((await sql.raw(statement).execute(tx)).numAffectedRows).toBe(2n);
			throw rollback;
		}
	);
	await expect(attempt).rejects.toBe(rollback);
});

test.each([
	"update theme set sentence = 'Other words' where slug = 'youth-sent'",
	"update theme set forum_id = (select id from forum where slug = 'youth') where slug = 'parent-carer-sent'",
	"update theme set forum_id = (select id from forum where slug = 'parent-carer') where slug = 'youth-sent'",
	"insert into theme (slug, forum_id, sentence, sent_on) select 'forged', id, 'Words', '2026-11-05' from forum where slug = 'youth'"
])('a coordinator of the parent carers is refused "%s"', async (statement) => {
	const attempt = asActor(database.logins.forum, { token: tokens.parentCarer, access: 'read write' }, (tx) =>
		sql.raw(statement).execute(tx)
	);
	await expect(attempt).rejects.toThrow(/belongs to another forum|stays with its forum/);
});

test('a coordinator who publishes a report marks the themes of both forums in it', async () => {
	const rollback = new Error('Put back');
	const attempt = asActor(
		database.logins.forum,
		{ token: tokens.parentCarer, access: 'read write' },
		async (tx) => {
			const marked =
				await sql`update theme set published_on = '2026-11-25' where sent_on is not null`.execute(tx);
			expect(marked.numAffectedRows).toBe(2n);
			throw rollback;
		}
	);
	await expect(attempt).rejects.toBe(rollback);
});

test('a lead who has stepped aside sees nothing of it any more, and nobody can put a colleague aside', async () => {
	const rollback = new Error('Put back');
	const attempt = asActor(database.logins.forum, { token: tokens.lead, access: 'read write' }, async (tx) => {
		const { id } = await tx.selectFrom('concern').select('id').executeTakeFirstOrThrow();
		await sql`savepoint before`.execute(tx);
		const others = await database.owner
			.selectFrom('person')
			.select('id')
			.where('email', '=', 'youth@example.org')
			.executeTakeFirstOrThrow();
		const putAside = tx
			.insertInto('concernStoodAside')
			.values({ concernId: id, personId: others.id })
			.execute();
		await expect(putAside).rejects.toThrow('row-level security');
		await sql`rollback to savepoint before`.execute(tx);

		await tx
			.insertInto('concernStoodAside')
			.values({ concernId: id, personId: sql`acting_person()` })
			.execute();

		expect(await sightOf(tx, 'sd_forum')).toEqual({
			...expected['coordinator it is about'],
			moderation_aside: 0,
			moderation_sitting: 0,
			digest_wish: 0
		});
		throw rollback;
	});
	await expect(attempt).rejects.toBe(rollback);
});

test('nobody records a step of a concern in the name of somebody else, or changes one that is recorded', async () => {
	const asLead = (statement: string) =>
		asActor(database.logins.forum, { token: tokens.lead, access: 'read write' }, (tx) =>
			sql.raw(statement).execute(tx)
		);
	const forged = `insert into concern_step (concern_id, position, forum_id, kind, status, made_by, made_at)
		select id, 2, forum_id, 'noted', 'flagged', raised_by, now() from concern`;

	await expect(asLead(forged)).rejects.toThrow('row-level security');
	for (const statement of [
		"update concern_step set kind = 'noted'",
		'delete from concern_step',
		'delete from concern',
		"update concern set extract_sealed = 'other words'",
		'update concern set raised_by = acting_person()'
	]) {
		await expect(asLead(statement), statement).rejects.toThrow('permission denied');
	}
	await expect(sql`update concern_step set kind = 'noted'`.execute(database.owner)).rejects.toThrow(
		'only grows'
	);
	await expect(sql`delete from concern`.execute(database.owner)).rejects.toThrow('only grows');
});
