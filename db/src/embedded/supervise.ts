/** Keeps PostgreSQL running on one port until it is told to stop. */

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import { guard } from './guard.ts';
import { freePort, launch } from './postmaster.ts';

const SHORTEST_PAUSE = 200;
const LONGEST_PAUSE = 5_000;
const PATIENCE = 20_000;
/** One that lived this long did not die of the way it was started. */
const HEALTHY = 10_000;

export interface Supervised {
	port: number;
	stop(): Promise<void>;
}

/** A taken port, or sessions of a killed PostgreSQL that are still ending, pass; anything else is told at once. */
const passing =
	/could not bind|could not create any TCP|shared memory block|lock file "postmaster.pid" already exists/;

export async function supervise(cluster: Cluster): Promise<Supervised> {
	const end = new AbortController();
	let port = 0;
	let child: ChildProcess | undefined;
	let restarting: Promise<void> | undefined;

	const stopAtExit = () => void child?.kill('SIGINT');
	process.on('exit', stopAtExit);
	try {
		await startFirst();
	} catch (error) {
		process.off('exit', stopAtExit);
		throw error;
	}
	return { port, stop };

	async function startFirst(): Promise<void> {
		for (let wait = SHORTEST_PAUSE; ; wait *= 2) {
			port = await freePort();
			try {
				return await start();
			} catch (error) {
				if (wait > LONGEST_PAUSE || !passing.test(String(error))) throw error;
				await pause(wait);
			}
		}
	}

	async function start(): Promise<void> {
		const launched = launch(cluster, port);
		child = launched.child;
		const dismiss = guard(child);
		child.once('exit', dismiss);
		await launched.ready;
		const since = Date.now();
		const restart = () => (restarting = startAgain(Date.now() - since < HEALTHY));
		if (child.exitCode !== null || child.signalCode !== null) restart();
		else child.once('exit', restart);
	}

	async function startAgain(diedYoung: boolean): Promise<void> {
		for (let wait = diedYoung ? SHORTEST_PAUSE * 2 : SHORTEST_PAUSE; !end.signal.aborted;) {
			await pause(wait, undefined, { signal: end.signal }).catch(() => undefined);
			if (end.signal.aborted) return;
			try {
				return await start();
			} catch {
				wait = Math.min(wait * 2, LONGEST_PAUSE);
			}
		}
	}

	async function stop(): Promise<void> {
		end.abort();
		process.off('exit', stopAtExit);
		if (child) await endChild(child);
		await restarting;
	}
}

async function endChild(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = once(child, 'exit');
	child.kill('SIGINT');
	const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
	await ended;
	clearTimeout(timer);
}
