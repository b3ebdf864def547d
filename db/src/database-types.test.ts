import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { answerKinds, deliveries, dispositions } from '@sd/shared/answer';
import { cameBys } from '@sd/shared/came-by';
import { entryWays, relationships } from '@sd/shared/entry';
import { importRowStates, importStates } from '@sd/shared/import';
import { roles } from '@sd/shared/person';
import { contributors, felts } from '@sd/shared/phone/answers';
import { forumViews, signatureViews } from '@sd/shared/report';
import { helpHows } from '@sd/shared/setting';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from './testing/database.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase('sd_test_types');
});
afterAll(() => database.close());

const run = promisify(execFile);
const home = dirname(import.meta.dirname);

test('the types that are kept are those of a database that was migrated now', async () => {
	const cli = join(
		dirname(createRequire(import.meta.url).resolve('kysely-codegen/package.json')),
		'dist',
		'cli',
		'bin.js'
	);
	const words = [cli, '--config-file', 'kysely-codegen.json', '--verify'];
	const env = { ...process.env, DATABASE_URL: database.ownerUrl };
	const { stdout } = await run(process.execPath, words, { cwd: home, env });
	expect(stdout).toMatch(/up-to-date/i);
});

describe('a closed list is the same in the database as in the words everybody shares', () => {
	test.each([
		['role', roles],
		['submission_status', ['received', 'held', 'accepted', 'declined']],
		['moderation_decision_kind', ['accept', 'hold', 'decline', 'reopen']]
	])('the type %s', async (type, list) => {
		const { rows } = await sql<{ value: string }>`
			select enumlabel as value from pg_enum where enumtypid = ${type}::regtype order by enumsortorder
		`.execute(database.owner);
		expect(rows.map(({ value }) => value)).toEqual(list);
	});

	test.each([
		['answer.kind', answerKinds],
		['answer.disposition', dispositions],
		['answer.delivery', deliveries],
		['impact.felt', felts],
		['theme.forum_view', forumViews],
		['report_signature.view', signatureViews],
		['forum.serves', contributors],
		['help_number.how', helpHows],
		['submission.came_by', cameBys],
		['submission.relationship', relationships],
		['entry.came_by', entryWays],
		['import.state', importStates],
		['import_row.state', importRowStates]
	])('the column %s', async (name, list) => {
		const [table, column] = name.split('.') as [string, string];
		const { rows } = await sql<{ rule: string }>`
			select pg_get_constraintdef(oid) as rule from pg_constraint
			where contype = 'c' and conrelid = ${`"${table}"`}::regclass and conname = ${`${table}_${column}_check`}
		`.execute(database.owner);
		const values = [...(rows[0]?.rule ?? '').matchAll(/'([^']+)'::text/g)].map(([, value]) => value);
		expect(values).toEqual([...list]);
	});
});
