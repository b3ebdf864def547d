import { addAndForgetDraft } from './phone-store.ts';
import { inDatabase, strict } from './database.ts';
import { memoryStore } from './memory-store.ts';
import type { Item } from './item.ts';

export type Keeping = 'kept' | 'memory only';

/** Less than this left, and a story with its voice may not fit. */
const leastRoom = 5_000_000;
const longestProbe = 3000;

let probed: Promise<Keeping> | undefined;

/** Whether this phone keeps what is sent, tried by writing and reading back. Asked once, before anybody types. */
export function canKeep(): Promise<Keeping> {
	probed ??= probe();
	return probed;
}

async function probe(): Promise<Keeping> {
	try {
		// A browser can also leave the question open for ever, as some do after a crash.
		const tooLong = new Promise<never>((_, reject) =>
			setTimeout(reject, longestProbe, new Error('No answer'))
		);
		await Promise.race([writeAndRead(), tooLong]);
		const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
		const room = quota === undefined ? Infinity : quota - (usage ?? 0);
		return room < leastRoom ? 'memory only' : 'kept';
	} catch {
		return 'memory only';
	}
}

function writeAndRead(): Promise<void> {
	return inDatabase(async (database) => {
		const mark = crypto.randomUUID();
		const writing = database.transaction('probe', 'readwrite', strict);
		await writing.store.put(mark, 'mark');
		await writing.done;
		if ((await database.get('probe', 'mark')) !== mark) throw new Error('It was not kept');
		await database.delete('probe', 'mark');
	});
}

/**
 * Keeps an item on the phone and lets go of the draft that it was made from. Where the phone refuses, it is
 * held by this page alone, and whoever asked has to say so.
 */
export async function keep(item: Item, draft?: string): Promise<Keeping> {
	try {
		await addAndForgetDraft(item, draft);
	} catch {
		await memoryStore.add(item);
		return 'memory only';
	}
	askToStay();
	return 'kept';
}

/** Only now, with something to lose, is the browser asked not to clear this phone's store, and to send in the background. */
function askToStay(): void {
	void navigator.storage?.persist?.().catch(() => false);
	void navigator.serviceWorker?.ready
		.then((worker) => (worker as Background).sync?.register('send'))
		.catch(() => undefined);
}

/** Background Sync, which not every browser has and TypeScript does not know. */
type Background = ServiceWorkerRegistration & { sync?: { register: (tag: string) => Promise<void> } };
