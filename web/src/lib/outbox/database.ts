/** The one database on a contributor's phone: what waits sealed, and what is being written, encrypted. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { databaseName } from './has-store.ts';
import type { Ending, Item } from './item.ts';

const version = 2;

type Encrypted = { nonce: Uint8Array<ArrayBuffer>; content: ArrayBuffer };

interface Phone extends DBSchema {
	outbox: { key: string; value: Item };
	/** How items ended, for a page that slept meanwhile: a random key and a word, kept for the day. */
	ended: { key: string; value: { key: string; ending: Ending; day: string } };
	lease: { key: string; value: { name: string; holder: string; until: number } };
	draft: { key: string; value: Encrypted & { id: string; day: string } };
	part: {
		key: number;
		value: Encrypted & { draft: string; name: string; day: string };
		indexes: { draft: string; name: [string, string] };
	};
}
export type Database = IDBPDatabase<Phone>;

/** What was asked to be written is on the disk before anybody is told so. */
export const strict = { durability: 'strict' } as const;

/**
 * Opens the database for one act and closes it again: a phone that is short of memory closes a store that
 * stays open, and everything saved after that is lost. When it is closed in the middle, the act is done anew.
 */
export async function inDatabase<Result>(act: (database: Database) => Promise<Result>): Promise<Result> {
	try {
		return await once(act);
	} catch (problem) {
		const wasClosed = problem instanceof DOMException && closedInTheMiddle.includes(problem.name);
		if (!wasClosed) throw problem;
		return once(act);
	}
}

const closedInTheMiddle = ['AbortError', 'InvalidStateError'];

async function once<Result>(act: (database: Database) => Promise<Result>): Promise<Result> {
	const database = await openPhone();
	try {
		return await act(database);
	} finally {
		database.close();
	}
}

async function openPhone(): Promise<Database> {
	try {
		return await openDB<Phone>(databaseName, version, {
			async upgrade(database, from, _to, transaction) {
				if (from < 1) database.createObjectStore('outbox', { keyPath: 'key' });
				if (from < 2) {
					database.createObjectStore('ended', { keyPath: 'key' });
					database.createObjectStore('lease', { keyPath: 'name' });
					database.createObjectStore('draft', { keyPath: 'id' });
					const parts = database.createObjectStore('part', { autoIncrement: true });
					parts.createIndex('draft', 'draft');
					parts.createIndex('name', ['draft', 'name']);
					// Items stay where they are, and get what they lacked.
					for await (const cursor of transaction.objectStore('outbox')) {
						await cursor.update({ ...cursor.value, attachments: [] });
					}
				}
			},
			blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
		});
	} catch (problem) {
		// A newer page has been here, and then an older one came back: later versions only ever add.
		if (problem instanceof DOMException && problem.name === 'VersionError')
			return openDB<Phone>(databaseName);
		throw problem;
	}
}
