import pg from 'pg';
import { closeLogins, openLogins, openOwner } from '../database.ts';
import { beBorn } from '../deployment.ts';
import { migrate } from '../migrate.ts';

/** One secret for every test database, because the logins belong to the whole cluster. */
export const testSecret = 'a secret for tests alone, 32 bytes or more';

const template = 'sd_template';

/** The day that tests take for today. */
export const testToday = '2026-11-25';

/**
 * A database of its own for one test file, migrated and with the starter plan, copied from a template
 * that the first file to ask makes. Close it when the file is done.
 */
export async function freshDatabase(name: string) {
	const clusterUrl = process.env['SD_TEST_OWNER_URL'];
	if (!clusterUrl) throw new Error('Set SD_TEST_OWNER_URL to a PostgreSQL whose owner may make databases');
	const cluster = new pg.Client({ connectionString: clusterUrl });
	await cluster.connect();
	try {
		// Any number: it only has to be the same in every test file. Held on this connection.
		await cluster.query('select pg_advisory_lock(42424242)');
		await makeTemplate(cluster, clusterUrl);
		await cluster.query(`drop database if exists "${name}" with (force)`);
		await cluster.query(`create database "${name}" template ${template}`);
	} finally {
		await cluster.end();
	}

	const ownerUrl = urlOf(clusterUrl, name);
	const logins = openLogins(ownerUrl, testSecret);
	const owner = openOwner(ownerUrl);
	return {
		ownerUrl,
		owner,
		logins,
		async close() {
			await closeLogins(logins);
			await owner.destroy();
		}
	};
}
export type TestDatabase = Awaited<ReturnType<typeof freshDatabase>>;

/** A database as it was before the migrations after one, with nothing in it; gives its owner's address. */
export async function olderDatabase(name: string, last: string): Promise<string> {
	const cluster = new pg.Client({ connectionString: process.env['SD_TEST_OWNER_URL'] });
	await cluster.connect();
	try {
		await cluster.query(`drop database if exists "${name}" with (force)`);
		await cluster.query(`create database "${name}"`);
	} finally {
		await cluster.end();
	}
	const ownerUrl = urlOf(process.env['SD_TEST_OWNER_URL']!, name);
	await migrate(ownerUrl, testSecret, last);
	return ownerUrl;
}

/** A copy of a database that nobody is connected to, as a backup that is put back would be; gives its owner's address. */
export async function copyDatabase(fromUrl: string, name: string): Promise<string> {
	const cluster = new pg.Client({ connectionString: process.env['SD_TEST_OWNER_URL'] });
	await cluster.connect();
	try {
		await cluster.query(`drop database if exists "${name}" with (force)`);
		await cluster.query(`create database "${name}" template "${new URL(fromUrl).pathname.slice(1)}"`);
	} finally {
		await cluster.end();
	}
	return urlOf(fromUrl, name);
}

async function makeTemplate(cluster: pg.Client, clusterUrl: string): Promise<void> {
	const { rowCount } = await cluster.query('select from pg_database where datname = $1 and datistemplate', [
		template
	]);
	if (rowCount === 1) return;
	await cluster.query(`drop database if exists ${template} with (force)`);
	await cluster.query(`create database ${template}`);
	await migrate(urlOf(clusterUrl, template), testSecret);
	await beBorn(urlOf(clusterUrl, template), 'example', testToday);
	await cluster.query(`alter database ${template} is_template true`);
}

function urlOf(clusterUrl: string, database: string): string {
	const url = new URL(clusterUrl);
	url.pathname = `/${database}`;
	return url.href;
}
