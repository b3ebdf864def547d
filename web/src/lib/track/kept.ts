import type { PictureWord } from '@sd/shared/phone/picture-words';
import { readReceipt, writeReceipt } from '@sd/shared/phone/receipt';
import { todayInLondon } from '#lib/dates.ts';

/** A receipt that somebody chose to keep on their own phone, and the day they did. */
export type Kept = { id: string; words: PictureWord[]; keptOn: string };

type Row = { id: string; keptOn: string; nonce: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };

const name = 'said-and-done-kept';

function openStore(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 1);
		request.onupgradeneeded = () => {
			request.result.createObjectStore('receipt', { keyPath: 'id' });
			request.result.createObjectStore('key');
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
		request.onblocked = () => reject(new Error('Another page holds the store'));
	});
}

async function inStore<Result>(
	table: 'receipt' | 'key',
	mode: IDBTransactionMode,
	work: (rows: IDBObjectStore) => IDBRequest<Result>
): Promise<Result> {
	const store = await openStore();
	try {
		return await new Promise<Result>((resolve, reject) => {
			const transaction = store.transaction(table, mode);
			const request = work(transaction.objectStore(table));
			transaction.oncomplete = () => resolve(request.result);
			transaction.onabort = () => reject(transaction.error);
			transaction.onerror = () => reject(transaction.error);
		});
	} finally {
		store.close();
	}
}

/** A key that this browser can use and nobody can read, so that a copy of its files holds no words. */
async function key(): Promise<CryptoKey> {
	const known = await inStore(
		'key',
		'readonly',
		(rows) => rows.get('own') as IDBRequest<CryptoKey | undefined>
	);
	if (known) return known;
	const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
		'encrypt',
		'decrypt'
	]);
	await inStore('key', 'readwrite', (rows) => rows.put(made, 'own'));
	return made;
}

/** Keeps it until somebody presses "Forget". Gives what to forget it by. */
export async function keep(words: readonly PictureWord[]): Promise<string> {
	const nonce = crypto.getRandomValues(new Uint8Array(12));
	const plain = new TextEncoder().encode(writeReceipt(words));
	const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, await key(), plain);
	const row: Row = { id: crypto.randomUUID(), keptOn: todayInLondon(), nonce, sealed };
	await inStore('receipt', 'readwrite', (rows) => rows.put(row));
	return row.id;
}

export async function forget(id: string): Promise<void> {
	await inStore('receipt', 'readwrite', (rows) => rows.delete(id));
}

/** What is kept here, the newest first. One that no longer opens is left out. */
export async function listKept(): Promise<Kept[]> {
	const rows = await inStore('receipt', 'readonly', (all) => all.getAll() as IDBRequest<Row[]>);
	if (rows.length === 0) return [];
	const own = await key();
	const opened = await Promise.all(
		rows.map(async ({ id, keptOn, nonce, sealed }) => {
			const plain = await crypto.subtle
				.decrypt({ name: 'AES-GCM', iv: nonce }, own, sealed)
				.catch(() => undefined);
			const words = plain && readReceipt(new TextDecoder().decode(plain));
			return words ? [{ id, keptOn, words }] : [];
		})
	);
	return opened.flat().toSorted((one, other) => other.keptOn.localeCompare(one.keptOn));
}
