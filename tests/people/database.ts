import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFolder } from '@sd/db/embedded/folder';
import { everythingIn } from '@sd/db/testing/everything';

/** Every row of every table of a running product, as text: for looking whether something leaked. */
export async function everythingKept(home: string): Promise<string> {
	const folder = dataFolder(home);
	const secret = (await readFile(join(folder, 'app-secret'), 'utf8')).trim();
	const port = Number((await readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[3]);
	return everythingIn(port, secret);
}
