/** Tells one process from another that was later given the same number. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const hasProc = existsSync('/proc/self/stat');

/** The moment a living process was born, or nothing when it is gone (a zombie is gone). */
export function birth(pid: number): string | undefined {
	return hasProc ? birthFromProc(pid) : birthFromPs(pid);
}

function birthFromProc(pid: number): string | undefined {
	const stat = readOrNothing(`/proc/${pid}/stat`);
	if (!stat) return undefined;
	// The command stands in brackets and may hold anything; the fields after it are plain.
	const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	if (state === 'Z' || state === 'X') return undefined;
	const boot = readOrNothing('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
	return `${boot} ${fields[18]}`;
}

function birthFromPs(pid: number): string | undefined {
	const [state, ...started] = ps(pid, 'state=,lstart=').split(/\s+/);
	return !state || state.startsWith('Z') ? undefined : started.join(' ');
}

/** Whether this process is the PostgreSQL that serves exactly this cluster. */
export function serves(pid: number, cluster: string): boolean {
	if (!hasProc) return ps(pid, 'command=').includes(`-D ${cluster} `);
	const command = readOrNothing(`/proc/${pid}/cmdline`)?.split('\0') ?? [];
	return (command[0] ?? '').endsWith('/postgres') && command[command.indexOf('-D') + 1] === cluster;
}

function ps(pid: number, columns: string): string {
	try {
		const output = execFileSync('ps', ['-ww', '-o', columns, '-p', String(pid)], {
			stdio: ['ignore', 'pipe', 'ignore']
		});
		return output.toString().trim();
	} catch {
		return '';
	}
}

function readOrNothing(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}
