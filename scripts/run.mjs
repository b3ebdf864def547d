// Runs one program at a time and passes signals on to it, so that nothing is left running when we are stopped.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PATIENCE = 25_000;

let current;
let stopped;

export function forwardSignals() {
	for (const signal of SIGNALS) process.on(signal, () => stop(signal));
}

// A terminal and npm may both tell us the same thing: the second time means it only when the first had its chance.
function stop(signal) {
	if (!stopped) {
		stopped = { signal, at: Date.now() };
		if (!current) exitStopped();
		send(signal);
	} else if (Date.now() - stopped.at > PATIENCE) {
		send('SIGKILL');
	}
}

function send(signal) {
	try {
		const { child, wholeGroup } = current;
		// Ctrl-C is the one signal that every tool tidies up after.
		if (wholeGroup) process.kill(-child.pid, signal === 'SIGKILL' ? signal : 'SIGINT');
		else child.kill(signal);
	} catch {
		// It has just ended by itself.
	}
}

function exitStopped() {
	process.exit(exitCode(null, stopped.signal));
}

function exitCode(code, signal) {
	return code ?? 128 + (constants.signals[signal] ?? 0);
}

/**
 * A program of ours for a while: its whole group is stopped with us. With `quiet` its output is kept and returned.
 * It gets a session of its own because Ctrl-C in a terminal would otherwise reach it twice, from there and from us.
 */
export async function step(command, words, { cwd = root, env = process.env, quiet = false } = {}) {
	const out = quiet ? 'pipe' : 'inherit';
	const child = spawn(command, words, { cwd, env, stdio: ['ignore', out, out], detached: true });
	const output = [];
	child.stdout?.on('data', (chunk) => output.push(chunk));
	child.stderr?.on('data', (chunk) => output.push(chunk));
	const code = await ended(child, true);
	if (stopped) exitStopped();
	return { code, output: Buffer.concat(output).toString().trim() };
}

/** The server: it alone is told to stop, and stops what it started; the channel tells it when we were killed. */
export function serve(command, words, { cwd = root, env }) {
	const child = spawn(command, words, {
		cwd,
		env,
		stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
		detached: true
	});
	return ended(child, false);
}

function ended(child, wholeGroup) {
	current = { child, wholeGroup };
	return new Promise((resolve) => {
		child.once('error', (error) => {
			console.error(`${child.spawnfile} could not be started: ${error.message}`);
			finish(127);
		});
		child.once('close', (code, signal) => finish(exitCode(code, signal)));
		function finish(code) {
			current = undefined;
			resolve(code);
		}
	});
}
