import { hkdfSync } from 'node:crypto';
import type pg from 'pg';

/** The five database logins. What each may touch stands in the migration called "wall". */
export const logins = ['sd_voice', 'sd_forum', 'sd_partner', 'sd_access', 'sd_job'] as const;
export type Login = (typeof logins)[number];

/** Each login's password is made from APP_SECRET, so that there is one secret to keep and none to hand round. */
export function passwordOf(login: Login | 'sd_owner', appSecret: string): string {
	return Buffer.from(hkdfSync('sha256', appSecret, '', `said-and-done login ${login}`, 24)).toString('hex');
}

// Any number: it only has to be the same in every process that makes logins in one cluster.
const loginLock = 5_318_008;

/** Makes the logins, or gives them today's passwords. Roles belong to a whole cluster, so one process does it at a time. */
export async function makeLogins(owner: pg.Client, appSecret: string): Promise<void> {
	await owner.query('begin');
	await owner.query('select pg_advisory_xact_lock($1)', [loginLock]);
	for (const login of logins) {
		const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [login]);
		// The names are the constants above and the password is hex, so neither can carry SQL.
		const password = `'${passwordOf(login, appSecret)}'`;
		await owner.query(
			rowCount === 0
				? `create role ${login} login noinherit nobypassrls nocreatedb nocreaterole password ${password}`
				: `alter role ${login} password ${password}`
		);
	}
	await owner.query('commit');
}
