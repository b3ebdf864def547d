import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moderationDecisions, submissionStatuses } from '@sd/shared/moderation';
import { freshDatabase, type TestDatabase } from './testing/database.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase('sd_test_moderation_decision_rows');
});
afterAll(() => database.close());

test('the database and the words we share know the same decisions and statuses', async () => {
	const { rows } = await sql<{ decisions: string[]; statuses: string[] }>`
		select enum_range(null::moderation_decision_kind)::text[] as decisions, enum_range(null::submission_status)::text[] as statuses
	`.execute(database.owner);

	expect(rows[0]).toEqual({ decisions: [...moderationDecisions], statuses: [...submissionStatuses] });
});

test("the forum's login cannot change or remove a decision", async () => {
	const { forum } = database.logins;

	await expect(forum.updateTable('moderationDecision').set({ decision: 'accept' }).execute()).rejects.toThrow(
		'permission denied'
	);
	await expect(forum.deleteFrom('moderationDecision').execute()).rejects.toThrow('permission denied');
});
