/** Stops a PostgreSQL that an earlier, killed Said & Done left running on our data. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import { pidFile } from './postmaster.ts';
import { birth, serves } from './process.ts';

const PATIENCE = 20_000;
/** Higher than any process number a system gives out. */
const NOBODY = '2147483647';

export async function stopOrphan(cluster: Cluster): Promise<void> {
	const pid = Number(pidFile(cluster)[0]);
	if (!Number.isInteger(pid) || pid <= 0) return;
	const born = birth(pid);
	if (born !== undefined && serves(pid, cluster.files)) await end(pid, born);
	disown(cluster);
}

/**
 * What a killed PostgreSQL leaves is a number that another process has now or may get next, even our own. The other
 * lines stay: by them PostgreSQL still finds sessions of the old one that have not ended yet.
 */
function disown(cluster: Cluster): void {
	const [pid, ...rest] = pidFile(cluster);
	if (pid !== undefined) writeFileSync(join(cluster.files, 'postmaster.pid'), [NOBODY, ...rest].join('\n'));
}

async function end(pid: number, born: string): Promise<void> {
	const alive = () => birth(pid) === born;
	process.kill(pid, 'SIGINT');
	const deadline = Date.now() + PATIENCE;
	while (alive()) {
		if (Date.now() > deadline) {
			process.kill(pid, 'SIGKILL');
			return;
		}
		await pause(50);
	}
}
