import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { databaseIdentity } from './folder.ts';
import { birth } from './process.ts';
import type { Embedded } from './start.ts';
import { startIn } from './start.ts';

const ownerPassword = 'p@ss/word: of the owner?';
let folder: string;
let running: Embedded[];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'said-and-done-embedded-'));
	running = [];
});

afterEach(async () => {
	for (const embedded of running) await embedded.stop();
	rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<Embedded> {
	const embedded = await startIn({ folder, ownerPassword });
	running.push(embedded);
	return embedded;
}

async function ask(url: string, sql: string, values: unknown[] = []): Promise<unknown[]> {
	const client = new pg.Client({ connectionString: url });
	client.on('error', () => undefined);
	await client.connect();
	try {
		return (await client.query<Record<string, unknown>>(sql, values)).rows.flatMap((row) =>
			Object.values(row)
		);
	} finally {
		await client.end();
	}
}

const pidFile = () => join(folder, 'cluster', 'postmaster.pid');

function databasePid(): number {
	return Number(readFileSync(pidFile(), 'utf8').split('\n')[0]);
}

function databasePidNow(): number | undefined {
	try {
		return databasePid();
	} catch {
		return undefined;
	}
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
	while (!(await holds())) await pause(20);
}

/** Another Said & Done, in a process group of its own, that answers with its address. */
async function startElsewhere(): Promise<{ pid: number; url: string }> {
	const program = `
		import { startIn } from ${JSON.stringify(new URL('./start.ts', import.meta.url).href)};
		const { url } = await startIn(${JSON.stringify({ folder, ownerPassword })});
		console.log(url);`;
	const words = ['--input-type=module', '-e', program];
	const child = spawn(process.execPath, words, { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
	const [said] = (await once(child.stdout, 'data')) as [Buffer];
	return { pid: child.pid ?? 0, url: said.toString().trim() };
}

test('what was written is still there after a stop and a second start', async () => {
	const first = await start();
	await ask(first.url, 'create table kept as select 42 as answer');
	await first.stop();
	const second = await start();
	expect(await ask(second.url, 'select answer from kept')).toEqual([42]);
});

test('a database that is killed comes back on the same port with everything it had confirmed', async () => {
	const { url } = await start();
	await ask(url, 'create table kept as select 42 as answer');
	const killed = databasePid();
	process.kill(killed, 'SIGKILL');
	// Between the two there is a moment without the file, and one in which it is empty.
	await until(() => ![killed, undefined].includes(databasePidNow()));
	await until(() => ask(url, 'select 1').then(Boolean, () => false));
	expect(await ask(url, 'select answer from kept')).toEqual([42]);
});

test('a database whose launcher was killed is taken over by the next start', async () => {
	const elsewhere = await startElsewhere();
	await ask(elsewhere.url, 'create table kept as select 42 as answer');
	const orphan = databasePid();
	process.kill(-elsewhere.pid, 'SIGKILL');
	await until(() => birth(elsewhere.pid) === undefined);
	expect(birth(orphan)).toBeDefined();
	const { url } = await start();
	expect(birth(orphan)).toBeUndefined();
	expect(await ask(url, 'select answer from kept')).toEqual([42]);
});

test('a launcher that is killed does not leave its database running', async () => {
	const elsewhere = await startElsewhere();
	const database = databasePid();
	process.kill(elsewhere.pid, 'SIGKILL');
	await until(() => birth(database) === undefined);
});

test('a second start of the same folder is refused and says which process has it', async () => {
	await start();
	await expect(start()).rejects.toThrow(
		`Said & Done is already running from this folder (process ${process.pid}). Stop it first.`
	);
});

test('a stranger who got the process number of a killed launcher or database stops nobody from starting', async () => {
	const first = await start();
	await ask(first.url, 'create table kept as select 42 as answer');
	await first.stop();
	const waiting: [string, string[]] = ['/bin/sh', ['-c', 'read -r line']];
	const stranger = spawn(...waiting, {
		...databaseIdentity(),
		cwd: '/',
		stdio: ['pipe', 'ignore', 'ignore']
	});
	writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: stranger.pid, birth: 'another time' }));
	const lines = [stranger.pid, join(folder, 'cluster'), 0, 5432, '', '127.0.0.1', '0 0', 'ready'];
	writeFileSync(join(folder, 'cluster', 'postmaster.pid'), `${lines.join('\n')}\n`);
	const { url } = await start();
	expect(await ask(url, 'select answer from kept')).toEqual([42]);
	expect(birth(stranger.pid ?? 0)).toBeDefined();
	stranger.stdin.end();
});

test('only this machine and only the password of the owner open it', async () => {
	const { url } = await start();
	expect(await ask(url, 'show listen_addresses')).toEqual(['127.0.0.1']);
	const wrong = new URL(url);
	wrong.password = 'guessed';
	await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
});

test('a power cut loses nothing that was confirmed', async () => {
	const { url } = await start();
	for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
		expect(await ask(url, `show ${setting}`)).toEqual(['on']);
	}
});

test('what a person wrote never reaches the log, not even through an error', async () => {
	const { url } = await start();
	await ask(url, 'create table words (word text primary key)');
	const insert = 'insert into words values ($1)';
	await ask(url, insert, ['my secret']);
	await expect(ask(url, insert, ['my secret'])).rejects.toThrow('duplicate key');
	await expect(ask(url, 'select $1::text::int', ['my secret'])).rejects.toThrow('my secret');
	await expect(ask(url, `select 'my secret'::int`)).rejects.toThrow('my secret');
	expect(readFileSync(join(folder, 'log'), 'utf8')).not.toContain('my secret');
});
