import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFolder } from './embedded/folder.ts';
import { startEmbedded } from './embedded/start.ts';
import { passwordOf } from './logins.ts';

export type Server = { ownerUrl: string; appSecret: string; stop: () => Promise<void> };

type Wish = { home: string; databaseUrl: string | undefined; appSecret: string | undefined };

/** The database to work with: the one that was set, or the one that comes with the product, started now. */
export async function openServer({ home, databaseUrl, appSecret }: Wish): Promise<Server> {
	if (databaseUrl && appSecret) return { ownerUrl: databaseUrl, appSecret, stop: async () => undefined };
	const secret = appSecret ?? (await keptSecret(home));
	const { url, stop } = await startEmbedded({ home, ownerPassword: passwordOf('sd_owner', secret) });
	return { ownerUrl: url, appSecret: secret, stop };
}

/** Made once and kept beside the data. Losing it loses every encrypted word, so the start says so once. */
async function keptSecret(home: string): Promise<string> {
	const folder = dataFolder(home);
	const file = join(folder, 'app-secret');
	try {
		return (await readFile(file, 'utf8')).trim();
	} catch {
		if (existsSync(join(folder, 'cluster'))) {
			throw new Error(
				`The key ${file} is missing, and without it nobody can read what is kept. Put it back from your copy.`
			);
		}
		const secret = randomBytes(32).toString('hex');
		await mkdir(folder, { recursive: true });
		await writeFile(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
		console.log(
			`The key to all words is in ${file}. Keep a copy of it: without it nobody can read them again.`
		);
		return secret;
	}
}
