import { readdir } from 'node:fs/promises';
import { Kysely, PostgresDialect } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import pg from 'pg';
import { makeLogins } from './logins.ts';

/**
 * Brings the database up to date as its owner, and closes the connection again. With the name of a migration it stops
 * after that one: so stands a place that has not been updated since.
 */
export async function migrate(ownerUrl: string, appSecret: string, last?: string): Promise<void> {
	const owner = new pg.Client({ connectionString: ownerUrl });
	await owner.connect();
	try {
		await refuseUnsafeServer(owner);
		await makeLogins(owner, appSecret);
	} finally {
		await owner.end();
	}

	const db = new Kysely<unknown>({
		dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: ownerUrl, max: 1 }) })
	});
	try {
		const migrator = new Migrator({ db, provider: { getMigrations } });
		const { error } = await (last ? migrator.migrateTo(last) : migrator.migrateToLatest());
		if (error) throw error;
	} finally {
		await db.destroy();
	}
}

/** An acknowledged submission must survive a power cut: with these settings off, PostgreSQL loses some. */
async function refuseUnsafeServer(owner: pg.Client): Promise<void> {
	for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit']) {
		const { rows } = await owner.query<{ value: string }>('select current_setting($1) as value', [setting]);
		if (rows[0]?.value === 'off' && !process.env['SD_TEST_OWNER_URL']) {
			throw new Error(`PostgreSQL has ${setting} off, so it can lose what people sent. Set ${setting} = on.`);
		}
	}
	const { rows } = await owner.query<{ version: string }>(
		"select current_setting('server_version_num') as version"
	);
	if (Number(rows[0]?.version) < 150_000) {
		throw new Error('PostgreSQL 15 or newer is needed. Set DATABASE_URL to one.');
	}
}

const folder = new URL('../migrations/', import.meta.url);

async function getMigrations(): Promise<Record<string, Migration>> {
	const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).toSorted();
	const pairs = files.map(
		async (file) => [file.slice(0, -3), await import(new URL(file, folder).href)] as const
	);
	return Object.fromEntries(await Promise.all(pairs));
}
