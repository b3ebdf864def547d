/** Makes the cluster of data files, once, with its owner and its one database. */

import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseIdentity } from './folder.ts';
import type { Native } from './native.ts';

export const OWNER = 'sd_owner';
export const DATABASE = 'said_and_done';

export interface Cluster {
	folder: string;
	/** PostgreSQL's own data directory, inside the folder. */
	files: string;
	native: Native;
	/** False only for throw-away clusters: then nothing waits for the disk. */
	durable: boolean;
}

/** The database is given nothing of ours: no secret in its surroundings, no PG* variable that would steer it. */
export const surroundings = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' };

export async function makeCluster(cluster: Cluster, ownerPassword: string): Promise<void> {
	if (existsSync(cluster.files)) return checkVersion(cluster);
	// Made under another name first: a cluster that was cut off in the making is thrown away, never opened.
	const unfinished = `${cluster.files}.new`;
	rmSync(unfinished, { recursive: true, force: true });
	mkdirSync(unfinished, { mode: 0o700 });
	own(unfinished);
	await initialise(cluster, unfinished, ownerPassword);
	await createDatabase(cluster, unfinished);
	renameSync(unfinished, cluster.files);
}

function checkVersion({ files, native }: Cluster): void {
	const written = readFileSync(join(files, 'PG_VERSION'), 'utf8').trim();
	if (written === native.major) return;
	throw new Error(
		`The data in ${files} were written by PostgreSQL ${written} and this is PostgreSQL ${native.major}: ` +
			'move them over with pg_dump, or go back to the version that wrote them'
	);
}

async function initialise(cluster: Cluster, files: string, ownerPassword: string): Promise<void> {
	const passwordFile = join(cluster.folder, 'owner-password');
	rmSync(passwordFile, { force: true });
	writeFileSync(passwordFile, ownerPassword, { mode: 0o600, flag: 'wx' });
	own(passwordFile);
	// Sorting and case come from PostgreSQL itself: an upgrade of the machine can never reorder an index.
	const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8'];
	const access = [`--username=${OWNER}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
	const sync = cluster.durable ? [] : ['--no-sync'];
	try {
		await run(cluster, 'initdb', ['-D', files, ...access, ...locale, ...sync], '');
	} finally {
		rmSync(passwordFile, { force: true });
	}
}

/** Single-user mode needs no client and no port. */
async function createDatabase(cluster: Cluster, files: string): Promise<void> {
	const said = await run(
		cluster,
		'postgres',
		['--single', '-D', files, 'postgres'],
		`create database ${DATABASE}\n`
	);
	if (/ERROR|FATAL|PANIC/.test(said))
		throw new Error(`PostgreSQL could not make its database: ${said.trim()}`);
}

function own(path: string): void {
	const { uid, gid } = databaseIdentity();
	if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

function run(cluster: Cluster, program: string, words: string[], input: string): Promise<string> {
	const where = { ...databaseIdentity(), cwd: cluster.folder, env: surroundings };
	return new Promise((resolve, reject) => {
		const child = execFile(join(cluster.native.bin, program), words, where, (error, _, stderr) => {
			if (error) reject(new Error(explain(program, cluster.folder, stderr.trim() || error.message)));
			else resolve(stderr);
		});
		// When the program ends early its pipe breaks; what it said before that is the better error.
		child.stdin?.on('error', () => undefined);
		child.stdin?.end(input);
	});
}

function explain(program: string, folder: string, said: string): string {
	const advice = said.includes('user does not exist')
		? '. PostgreSQL needs a user with a name on this machine: give this one a line in /etc/passwd, or set DATABASE_URL'
		: '';
	return `PostgreSQL's ${program} failed in ${folder}: ${said}${advice}`;
}
