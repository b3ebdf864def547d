import type { Keeping } from './can-keep.ts';
import { addAndForgetDraft } from './phone-store.ts';
import { memoryStore } from './memory-store.ts';
import type { Item } from './item.ts';

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
