/** Where the embedded database lives: beside the project, or under /var/lib when root started it. */

import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Identity {
	uid?: number;
	gid?: number;
}

const UNPRIVILEGED = 65534;

export function isRoot(): boolean {
	return process.getuid?.() === 0;
}

/** PostgreSQL refuses to run as root, so root lends it the id that owns nothing. */
export function databaseIdentity(): Identity {
	return isRoot() ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : {};
}

export function dataFolder(home: string): string {
	const project = realpathSync(home);
	if (!isRoot()) return join(project, '.data', 'postgres');
	const id = createHash('sha256').update(project).digest('hex').slice(0, 16);
	return join('/var/lib/said-and-done', id);
}

/** As root the database's own id must be able to walk in, whatever the umask; it need not be able to list. */
export function makeFolder(folder: string): void {
	const first = mkdirSync(folder, { recursive: true, mode: 0o700 });
	if (!isRoot()) return;
	chmodSync(folder, 0o711);
	// Folders above it are opened only where they are new, hence ours.
	for (let above = folder; first !== undefined && above !== first;) {
		above = dirname(above);
		chmodSync(above, 0o711);
	}
}
