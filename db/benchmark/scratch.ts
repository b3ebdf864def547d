import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeLogins, openLogins, openOwner } from '../src/database.ts';
import { beBorn } from '../src/deployment.ts';
import { startIn } from '../src/embedded/start.ts';
import { migrate } from '../src/migrate.ts';
import { fill } from './fill.ts';

/** The logins of a database that nobody else uses belong to nobody else either. */
const secret = 'a secret for measuring alone, 32 bytes or more';

export type Wish = { rows: number; folder: string | undefined; say: (words: string) => void };

/** A PostgreSQL of its own. In a folder that was named it is kept for the next time; otherwise it goes when it is closed. */
export async function openEmpty(kept?: string) {
	const folder = kept ?? mkdtempSync(join(tmpdir(), 'said-and-done-benchmark-'));
	const remove = () => kept ?? rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	// One that is interrupted is gone too.
	process.once('exit', remove);
	const { url, stop } = await startIn({ folder, ownerPassword: 'only for measuring' });
	return { url, close: () => stop().finally(remove) };
}

/** The same with the product's own migrations and made-up rows. */
export async function openScratch({ rows, folder, say }: Wish) {
	const { url, close } = await openEmpty(folder);
	try {
		await migrate(url, secret);
		await beBorn(url, 'example', '2026-11-25');
		const filled = await fill({ ownerUrl: url, rows, say });
		const logins = openLogins(url, secret);
		const owner = openOwner(url);
		return {
			...filled,
			logins,
			owner,
			async close() {
				await closeLogins(logins);
				await owner.destroy();
				await close();
			}
		};
	} catch (error) {
		await close();
		throw error;
	}
}

export type Scratch = Awaited<ReturnType<typeof openScratch>>;
