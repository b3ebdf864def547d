import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Account } from './people.ts';
import type { ExampleReceipt } from './receipts.ts';

type Accounts = { accounts: readonly Account[]; receipts: readonly ExampleReceipt[] };

const note =
	'Made up: the sign-ins and receipts of the example in this folder, and of nothing else. Type the six words at /track.';

export function accountsPath(home: string): string {
	return join(home, '.data', 'example-accounts.json');
}

/** Readable by nobody else on the machine, and whole or not at all. */
export async function writeAccounts(path: string, content: Accounts): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	const unfinished = `${path}.${process.pid}`;
	await writeFile(unfinished, `${JSON.stringify({ note, ...content }, null, '\t')}\n`, { mode: 0o600 });
	await rename(unfinished, path);
}

export async function isThere(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false
	);
}
