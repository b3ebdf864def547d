import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { eraseChosen } from '@sd/db/erasure';
import type { Keys } from '../keys.ts';

/** What was erased, and why: taken back by whoever it was of, or kept for as long as we said. */
export type ErasedKind = 'taken back' | 'kept its time' | 'contact' | 'member';

export type Ledger = { write: (kind: ErasedKind, names: readonly string[], day: string) => Promise<void> };

/**
 * A list of what was erased, in a file outside the database: a copy of the database that is put back would
 * bring it all back. A line is a day, a kind and a keyed hash of an id: it names nobody, and it only grows.
 */
export function makeLedger(file: string, keys: Keys): Ledger {
	return {
		async write(kind, names, day) {
			if (names.length === 0) return;
			await mkdir(dirname(file), { recursive: true });
			const handle = await open(file, 'a', 0o600);
			try {
				await handle.write(names.map((name) => `${lineOf(keys, { kind, name, day })}\n`).join(''));
				// On the disk before the row goes: one that is in the ledger and not erased is erased at the next start.
				await handle.datasync();
			} finally {
				await handle.close();
			}
		}
	};
}

function lineOf(keys: Keys, { kind, name, day }: { kind: ErasedKind; name: string; day: string }): string {
	return [day, kind.replaceAll(' ', '-'), keys.hashOfErased(kind, name)].join(' ');
}

/** Erases again what the ledger names and the database still holds; says how much that was. */
export async function replay(file: string, { ownerUrl, keys }: { ownerUrl: string; keys: Keys }) {
	const days = await readLedger(file);
	if (days.size === 0) return 0;
	return eraseChosen(ownerUrl, (found) =>
		found.flatMap((each) => {
			const kinds: ErasedKind[] = each.kind === 'submission' ? ['taken back', 'kept its time'] : [each.kind];
			const kind = kinds.find((one) => days.has(keys.hashOfErased(one, each.name)));
			if (!kind) return [];
			const day = days.get(keys.hashOfErased(kind, each.name))!;
			return [{ ...each, day, quotes: kind === 'taken back' }];
		})
	);
}

/** The day of each hash. A line that was cut off when the power went is no line. */
async function readLedger(file: string): Promise<Map<string, string>> {
	const text = await readFile(file, 'utf8').catch((problem: NodeJS.ErrnoException) => {
		if (problem.code === 'ENOENT') return '';
		throw problem;
	});
	return new Map(
		text.split('\n').flatMap((line) => {
			const [, day, hash] = /^(\d{4}-\d\d-\d\d) [a-z-]+ ([\w-]{43})$/.exec(line) ?? [];
			return day && hash ? [[hash, day] as const] : [];
		})
	);
}
