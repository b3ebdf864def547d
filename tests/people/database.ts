import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFolder } from '@sd/db/embedded/folder';
import { everythingIn } from '@sd/db/testing/everything';
import { makeHoursPass } from '@sd/db/testing/time';

async function databaseAt(home: string): Promise<{ port: number; secret: string }> {
	const folder = dataFolder(home);
	const secret = (await readFile(join(folder, 'app-secret'), 'utf8')).trim();
	const pid = await readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8');
	return { secret, port: Number(pid.split('\n')[3]) };
}

/** Every row of every table of a running product, as text: for looking whether something leaked. */
export async function everythingKept(home: string): Promise<string> {
	const { port, secret } = await databaseAt(home);
	return everythingIn(port, secret);
}

/** Whatever waits for its time in a running product: when somebody showed that it is them, and who is let in again. */
export async function hoursPass(home: string, hours: number): Promise<void> {
	const { port, secret } = await databaseAt(home);
	await makeHoursPass(port, secret, hours);
}
