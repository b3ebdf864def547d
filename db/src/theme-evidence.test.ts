import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from './database.ts';
import { freshDatabase, testToday, type TestDatabase } from './testing/database.ts';
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
async function reopen(id: string): Promise<void> {
	await database.owner.transaction().execute(async (tx) => {
		await sql`set local lock_timeout = '50ms'`.execute(tx);
		await tx.updateTable('submission').set({ status: 'received' }).where('id', '=', id).execute();
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
