/** One sealed submission that waits on this phone. Nobody who opens the phone can read it. */
export type Item = {
	key: string;
	receipt: string;
	keyId: string;
	sealed: string;
	addedOn: string;
	tries: number;
	/** The sentence of a refusal that trying again will not change. */
	refused?: string;
};

const name = 'said-and-done';

function openStore(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 1);
		request.onupgradeneeded = () => request.result.createObjectStore('outbox', { keyPath: 'key' });
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
		request.onblocked = () => reject(new Error('Another page holds the store'));
	});
}

/** Opened for each act and closed again: a phone that is short of memory closes a store that stays open. */
async function inStore<Result>(
	mode: IDBTransactionMode,
	work: (outbox: IDBObjectStore) => IDBRequest<Result>
): Promise<Result> {
	const store = await openStore();
	try {
		return await new Promise<Result>((resolve, reject) => {
			const transaction = store.transaction('outbox', mode, { durability: 'strict' });
			const request = work(transaction.objectStore('outbox'));
			transaction.oncomplete = () => resolve(request.result);
			transaction.onabort = () => reject(transaction.error);
			transaction.onerror = () => reject(transaction.error);
		});
	} finally {
		store.close();
	}
}

export const add = (item: Item) => inStore('readwrite', (outbox) => outbox.put(item));
export const remove = (key: string) => inStore('readwrite', (outbox) => outbox.delete(key));
export const list = (): Promise<Item[]> =>
	inStore('readonly', (outbox) => outbox.getAll() as IDBRequest<Item[]>);
