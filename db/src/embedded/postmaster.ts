/** Starts one PostgreSQL on one port and waits until it answers. */

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import { surroundings } from './cluster.ts';
import { databaseIdentity } from './folder.ts';

const LOG_LIMIT = 5_000_000;

/** Nothing a person wrote may reach the log: errors quote values, so errors are not logged, nor are statements. */
const silence = {
	log_min_messages: 'log',
	log_min_error_statement: 'panic',
	log_error_verbosity: 'terse',
	log_statement: 'none',
	log_min_duration_statement: '-1',
	log_parameter_max_length: '0',
	log_parameter_max_length_on_error: '0',
	log_lock_waits: 'off',
	log_checkpoints: 'off'
};

function settings(port: number, durable: boolean): string[] {
	const safe = durable ? 'on' : 'off';
	const chosen = {
		listen_addresses: '127.0.0.1',
		port: String(port),
		unix_socket_directories: '',
		max_connections: '100',
		shared_buffers: '128MB',
		jit: 'off',
		fsync: safe,
		synchronous_commit: safe,
		full_page_writes: safe,
		timezone: 'UTC',
		log_timezone: 'UTC',
		...silence
	};
	return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

export interface Launch {
	child: ChildProcess;
	/** Settles when it takes connections; fails when it ended before. */
	ready: Promise<void>;
}

export function launch(cluster: Cluster, port: number): Launch {
	const path = join(cluster.folder, 'log');
	const log = openLog(path);
	const { size } = statSync(path);
	const child = spawn(
		join(cluster.native.bin, 'postgres'),
		['-D', cluster.files, ...settings(port, cluster.durable)],
		// In a session of its own, because Ctrl-C in a terminal must reach the app alone: the app stops the database last.
		{
			...databaseIdentity(),
			cwd: cluster.folder,
			env: surroundings,
			stdio: ['ignore', log, log],
			detached: true
		}
	);
	closeSync(log);
	let failure: Error | undefined;
	child.once('error', (error) => (failure = error));
	const ready = untilReady();
	return { child, ready };

	async function untilReady(): Promise<void> {
		while (!isReady(cluster, child)) {
			if (failure) throw failure;
			if (child.exitCode !== null || child.signalCode !== null) {
				const said = readFileSync(path).subarray(size).toString().trim();
				throw new Error(`PostgreSQL did not start in ${cluster.folder}: ${said}`);
			}
			await pause(20);
		}
	}
}

/** The eighth line of its pid file is where PostgreSQL itself says so; the first proves that it is ours. */
function isReady(cluster: Cluster, child: ChildProcess): boolean {
	const lines = pidFile(cluster);
	return child.pid !== undefined && lines[0] === String(child.pid) && lines[7]?.trim() === 'ready';
}

export function pidFile({ files }: Cluster): string[] {
	try {
		return readFileSync(join(files, 'postmaster.pid'), 'utf8').split('\n');
	} catch {
		return [];
	}
}

function openLog(path: string): number {
	try {
		if (statSync(path).size > LOG_LIMIT) renameSync(path, `${path}.1`);
	} catch {
		// There is none yet.
	}
	return openSync(path, 'a', 0o600);
}

export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
