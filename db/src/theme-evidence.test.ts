import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from './database.ts';
import { listAstray } from './testing/astray.ts';
import { freshDatabase, testToday, type TestDatabase } from './testing/database.ts';
import { moveEvidence } from './theme-change.ts';
import * as evidences from './theme-evidence.ts';
import * as quotes from './theme-quote.ts';
import * as themes from './theme.ts';

let database: TestDatabase;
let forumId: string;
let createdBy: string;
let themeId: string;
beforeAll(async () => {
	database = await freshDatabase('sd_test_db_theme_evidence');
	const { owner } = database;
	({ id: forumId } = await owner
		.selectFrom('forum')
		.select('id')
		.where('slug', '=', 'youth')
		.executeTakeFirstOrThrow());
	({ id: createdBy } = await owner
		.insertInto('person')
		.values({ email: 'amina@example.org', name: 'Amina', role: 'coordinator', passwordHash: '-' })
		.returning('id')
		.executeTakeFirstOrThrow());
	themeId = (await themes.insert(owner, {
		slug: 'it-moved',
		forumId,
		sentence: 'It moved',
		easyRead: '',
		createdBy
	}))!;
});
afterAll(() => database.close());

async function anAcceptedSubmission(): Promise<string> {
	const id = randomUUID();
	await database.owner
		.insertInto('submission')
		.values({
			id,
			forumId,
			receiptHash: Buffer.from(id),
			fingerprint: Buffer.from(id),
			receivedOn: testToday,
			contributor: 'young person',
			teller: 'self',
			mode: 'words',
			time: 'now',
			consent: 'exact words',
			status: 'accepted',
			acceptedOn: testToday
		})
		.execute();
	await database.owner
		.insertInto('acceptedText')
		.values({ submissionId: id, forumId, story: 'It moved again' })
		.execute();
	return id;
}

/** Tries to open the submission again, and gives up at once when somebody else holds it. */
const reopen = (id: string) => becomes('received', id);

async function becomes(status: 'accepted' | 'received', id: string): Promise<void> {
	await database.owner.transaction().execute(async (tx) => {
		await sql`set local lock_timeout = '50ms'`.execute(tx);
		await tx.updateTable('submission').set({ status }).where('id', '=', id).execute();
	});
}

async function whileAnother(
	work: (tx: Database) => Promise<unknown>,
	meanwhile: () => Promise<void>
): Promise<void> {
	await database.owner.transaction().execute(async (tx) => {
		await work(tx);
		await meanwhile();
	});
}

test('a submission cannot be opened again while it is being put under a theme', async () => {
	const id = await anAcceptedSubmission();

	await whileAnother(
		(tx) =>
			evidences.insert(tx, { themeId, forumId, submissionIds: [id], addedBy: createdBy, foundBy: 'person' }),
		() => expect(reopen(id)).rejects.toThrow(/lock timeout/)
	);

	await reopen(id);
	expect(
		await evidences.insert(database.owner, {
			themeId,
			forumId,
			submissionIds: [id],
			addedBy: createdBy,
			foundBy: 'person'
		})
	).toBe(0);
});

test('a submission cannot be opened again while a quote is being made of it', async () => {
	const id = await anAcceptedSubmission();
	await evidences.insert(database.owner, {
		themeId,
		forumId,
		submissionIds: [id],
		addedBy: createdBy,
		foundBy: 'person'
	});

	await whileAnother(
		(tx) => quotes.findSource(tx, themeId, id),
		() => expect(reopen(id)).rejects.toThrow(/lock timeout/)
	);

	await reopen(id);
	expect(await quotes.findSource(database.owner, themeId, id)).toBeUndefined();
});

test('whoever accepts one that goes under a theme does not wait for who changes the theme, who may wait for them', async () => {
	const id = await anAcceptedSubmission();

	await whileAnother(
		(tx) => themes.findForUpdate(tx, themeId),
		() =>
			database.owner.transaction().execute(async (tx) => {
				await sql`set local lock_timeout = '50ms'`.execute(tx);
				await evidences.insert(tx, {
					themeId,
					forumId,
					submissionIds: [id],
					addedBy: createdBy,
					foundBy: 'person'
				});
			})
	);

	expect((await evidences.list(database.owner, themeId)).map((row) => row.id)).toContain(id);
});

test('a submission cannot be opened again while it is being taken out or put elsewhere, so each is counted once', async () => {
	const id = await anAcceptedSubmission();
	const add = { themeId, forumId, submissionIds: [id], addedBy: createdBy, foundBy: 'person' } as const;
	await evidences.insert(database.owner, add);
	const otherId = (await themes.insert(database.owner, {
		slug: 'elsewhere',
		forumId,
		sentence: 'Elsewhere',
		easyRead: '',
		createdBy
	}))!;

	await whileAnother(
		(tx) => evidences.remove(tx, themeId, [id]),
		() => expect(reopen(id)).rejects.toThrow(/lock timeout/)
	);
	expect(await listAstray(database.owner)).toEqual([]);

	await evidences.insert(database.owner, add);
	await whileAnother(
		(tx) => moveEvidence(tx, { from: themeId, to: otherId }),
		() => expect(reopen(id)).rejects.toThrow(/lock timeout/)
	);
	await reopen(id);
	expect(await listAstray(database.owner)).toEqual([]);

	// Nor is it accepted while it is put elsewhere.
	await whileAnother(
		(tx) => moveEvidence(tx, { from: otherId, to: themeId }),
		() => expect(becomes('accepted', id)).rejects.toThrow(/lock timeout/)
	);
	await becomes('accepted', id);
	expect(await listAstray(database.owner)).toEqual([]);
});

test('a theme that goes takes what was counted of it along when that is added up', async () => {
	const id = await anAcceptedSubmission();
	const goneId = (await themes.insert(database.owner, {
		slug: 'gone',
		forumId,
		sentence: 'Gone',
		easyRead: '',
		createdBy
	}))!;
	await evidences.insert(database.owner, {
		themeId: goneId,
		forumId,
		submissionIds: [id],
		addedBy: createdBy,
		foundBy: 'person'
	});
	await evidences.remove(database.owner, goneId, [id]);
	await evidences.foldTally(database.logins.job);
	await database.owner.deleteFrom('theme').where('id', '=', goneId).execute();

	await evidences.foldTally(database.logins.job);

	const kept = await database.owner.selectFrom('themeTally').selectAll().execute();
	expect(kept.filter((row) => row.themeId === goneId)).toEqual([]);
	expect(new Set(kept.map((row) => row.themeId)).size).toBe(kept.length);
	expect(await listAstray(database.owner)).toEqual([]);
});
