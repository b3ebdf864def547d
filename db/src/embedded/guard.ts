/** Stops PostgreSQL when we are killed too hard to do it ourselves. */

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { databaseIdentity } from './folder.ts';

// It waits on a pipe that only we hold open, so that it wakes when we are gone, however we went.
const script = `trap '' INT TERM HUP; read -r line; kill -INT "$1"`;

/** The answer dismisses the guard. */
export function guard(database: ChildProcess): () => void {
	if (database.pid === undefined) return () => undefined;
	const watcher = spawn('/bin/sh', ['-c', script, 'sh', String(database.pid)], {
		...databaseIdentity(),
		cwd: '/',
		stdio: ['pipe', 'ignore', 'ignore']
	});
	// Where there is no sh, the next start still takes the orphan over.
	watcher.on('error', () => undefined);
	watcher.unref();
	return () => watcher.kill('SIGKILL');
}
