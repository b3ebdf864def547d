/** Starts the PostgreSQL that comes with Said & Done, for whoever has not set DATABASE_URL. */

import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster } from './cluster.ts';
import { DATABASE, makeCluster, OWNER } from './cluster.ts';
import { dataFolder, makeFolder } from './folder.ts';
import { lockFolder } from './lock.ts';
import { prepareNative } from './native.ts';
import { supervise } from './supervise.ts';
import { stopOrphan } from './takeover.ts';

export interface Embedded {
	/** Address of the owner, who migrates. */
	url: string;
	folder: string;
	stop(): Promise<void>;
}

interface Place {
	folder: string;
	ownerPassword: string;
	/** False for throw-away databases: then a power cut may lose what was written. */
	durable?: boolean;
}

export function startEmbedded({
	home,
	ownerPassword
}: {
	home: string;
	ownerPassword: string;
}): Promise<Embedded> {
	return startIn({ folder: dataFolder(home), ownerPassword });
}

export async function startIn({ folder, ownerPassword, durable = true }: Place): Promise<Embedded> {
	makeFolder(folder);
	const real = realpathSync(folder);
	const unlock = await lockFolder(real);
	try {
		const cluster: Cluster = {
			folder: real,
			files: join(real, 'cluster'),
			native: prepareNative(real),
			durable
		};
		await stopOrphan(cluster);
		await makeCluster(cluster, ownerPassword);
		const { port, stop } = await supervise(cluster);
		const url = `postgres://${OWNER}:${encodeURIComponent(ownerPassword)}@127.0.0.1:${port}/${DATABASE}`;
		return { url, folder: real, stop: () => stop().finally(unlock) };
	} catch (error) {
		unlock();
		throw error;
	}
}
