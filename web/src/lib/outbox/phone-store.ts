import { inDatabase, strict } from './database.ts';
import type { Item, Outbox } from './item.ts';

/** The outbox that outlives the page. */
export const phoneStore: Outbox = {
	add: (item) => addAndForgetDraft(item),
	list: () => inDatabase((database) => database.getAll('outbox')),
	find: (key) => inDatabase((database) => database.get('outbox', key)),

	change: (key, part) =>
		inDatabase(async (database) => {
			const transaction = database.transaction('outbox', 'readwrite', strict);
			const item = await transaction.store.get(key);
			if (item) await transaction.store.put({ ...item, ...part });
			await transaction.done;
		}),

	end: (key, ending, day) =>
		inDatabase(async (database) => {
			const transaction = database.transaction(['outbox', 'ended'], 'readwrite', strict);
			const ended = transaction.objectStore('ended');
			await transaction.objectStore('outbox').delete(key);
			for await (const cursor of ended) if (cursor.value.day !== day) await cursor.delete();
			await ended.put({ key, ending, day });
			await transaction.done;
		}),

	endingOf: (key) => inDatabase(async (database) => (await database.get('ended', key))?.ending),

	lease: (holder, now, until) =>
		inDatabase(async (database) => {
			const transaction = database.transaction('lease', 'readwrite');
			const held = await transaction.store.get('outbox');
			// One that ends far away was written before the clock was set back.
			const isHeld = held && held.holder !== holder && held.until > now && held.until - now <= until - now;
			if (!isHeld) await transaction.store.put({ name: 'outbox', holder, until });
			await transaction.done;
			return !isHeld;
		}),

	release: (holder) =>
		inDatabase(async (database) => {
			const transaction = database.transaction('lease', 'readwrite');
			if ((await transaction.store.get('outbox'))?.holder === holder)
				await transaction.store.delete('outbox');
			await transaction.done;
		})
};

/** The moment it waits sealed, what could be read is gone: one transaction, so there is never neither and never both. */
export function addAndForgetDraft(item: Item, draft?: string): Promise<void> {
	return inDatabase(async (database) => {
		const transaction = database.transaction(['outbox', 'draft', 'part'], 'readwrite', strict);
		await transaction.objectStore('outbox').put(item);
		if (draft !== undefined) {
			await transaction.objectStore('draft').delete(draft);
			for await (const cursor of transaction.objectStore('part').index('draft').iterate(draft)) {
				await cursor.delete();
			}
		}
		await transaction.done;
	});
}
