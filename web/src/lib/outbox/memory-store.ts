import type { Ending, Item, Outbox } from './item.ts';

/** The outbox of a phone that can keep nothing: it lives as long as the page, and no longer. */
export function makeMemoryStore(): Outbox {
	const items = new Map<string, Item>();
	const endings = new Map<string, Ending>();
	let held: { holder: string; until: number } | undefined;

	return {
		add: async (item) => void items.set(item.key, item),
		list: async () => [...items.values()],
		find: async (key) => items.get(key),
		async change(key, part) {
			const item = items.get(key);
			if (item) items.set(key, { ...item, ...part });
		},
		async end(key, ending) {
			items.delete(key);
			endings.set(key, ending);
		},
		endingOf: async (key) => endings.get(key),
		async lease(holder, now, until) {
			if (held && held.holder !== holder && held.until > now) return false;
			held = { holder, until };
			return true;
		},
		async release(holder) {
			if (held?.holder === holder) held = undefined;
		}
	};
}

export const memoryStore = makeMemoryStore();
