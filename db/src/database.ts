import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { DB } from './database-types.ts';
import { passwordOf, type Login } from './logins.ts';

/** A connection or a transaction, so that one function serves both. */
export type Database = Kysely<DB> | Transaction<DB>;

/** One pool a login. Which login a request uses is decided by who is asking. */
export type Logins = Record<'voice' | 'forum' | 'partner' | 'access' | 'job', Kysely<DB>>;

// A date is a day, not a moment: read as a Date it would move with the server's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);
// Counts and sequence numbers here stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

const poolSizes = { voice: 10, forum: 8, partner: 4, access: 4, job: 3 };

export function openLogins(ownerUrl: string, appSecret: string): Logins {
	const open = (name: keyof Logins) => openLogin(ownerUrl, `sd_${name}`, appSecret, poolSizes[name]);
	return {
		voice: open('voice'),
		forum: open('forum'),
		partner: open('partner'),
		access: open('access'),
		job: open('job')
	};
}

export function openLogin(ownerUrl: string, login: Login, appSecret: string, max: number): Kysely<DB> {
	const pool = new pg.Pool({
		connectionString: loginUrl(ownerUrl, login, appSecret),
		max,
		connectionTimeoutMillis: 4000,
		// The server's own timeout cannot help when the server itself hangs.
		query_timeout: login === 'sd_job' ? 130_000 : 7000,
		statement_timeout: login === 'sd_job' ? 120_000 : 5000,
		idle_in_transaction_session_timeout: login === 'sd_job' ? 120_000 : 10_000
	});
	// A connection that dies while idle is replaced by the pool; unheard, its error would end the process.
	pool.on('error', () => undefined);
	// And one that is cut off while it is lent out, between two queries, tells only itself.
	pool.on('connect', (client) => client.on('error', () => undefined));
	return new Kysely<DB>({
		dialect: new PostgresDialect({ pool }),
		plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })]
	});
}

/** The same database, entered by one of the five logins. */
export function loginUrl(ownerUrl: string, login: Login, appSecret: string): string {
	const url = new URL(ownerUrl);
	url.username = login;
	url.password = passwordOf(login, appSecret);
	return url.href;
}

export async function closeLogins(databases: Logins): Promise<void> {
	await Promise.all(Object.values(databases).map((db) => db.destroy()));
}

/**
 * Runs the work in one transaction that the database knows the actor of: policies look the session
 * token up themselves. A query's transaction is read only, so that a hidden write fails.
 */
export async function asActor<Result>(
	db: Kysely<DB>,
	{ token, access }: { token: string; access: 'read only' | 'read write' },
	work: (tx: Transaction<DB>) => Promise<Result>
): Promise<Result> {
	return db
		.transaction()
		.setAccessMode(access)
		.execute(async (tx) => {
			await actAs(tx, token);
			return work(tx);
		});
}

/** From here to the end of the transaction it is the person of this session who acts. */
export async function actAs(tx: Database, token: string): Promise<void> {
	await sql`select set_config('app.session', ${token}, true)`.execute(tx);
}

/** Says whether an error means that the database is not there, rather than that something was wrong with the work. */
export function isDatabaseGone(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { code } = error as { code?: string };
	const isLost =
		/Connection terminated|Query read timeout|timeout exceeded when trying to connect|connect ECONNREFUSED|Client has encountered a connection error/;
	return (
		(code !== undefined && /^(ECONN|EPIPE|ENOTFOUND|57P0[123]|08|53300)/.test(code)) ||
		isLost.test(error.message)
	);
}

/**
 * Says whether an error means that a value can never be kept: a NUL in a text, a number or a date beyond
 * what the database counts to. That is a mistake in what was sent, not in the work.
 */
export function isUnkeepable(error: unknown): boolean {
	const { code } = (error ?? {}) as { code?: unknown };
	return error instanceof Error && /^22(003|007|008|021|P02|P05)$/.test(String(code));
}

/** Says whether an error means that a row is still spoken of by another, so it has to stay. */
export function isReferred(error: unknown): boolean {
	return error instanceof Error && (error as { code?: unknown }).code === '23503';
}

export async function isAlive(db: Kysely<DB>): Promise<boolean> {
	try {
		await sql`select 1`.execute(db);
		return true;
	} catch {
		return false;
	}
}

/** The owner's own handle, for migrating, seeding and tests. The running product never uses it. */
export function openOwner(ownerUrl: string): Kysely<DB> {
	const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
	// One that PostgreSQL ends while nobody uses it is no reason to end everything.
	pool.on('error', () => undefined);
	return new Kysely<DB>({
		dialect: new PostgresDialect({ pool }),
		plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })]
	});
}
