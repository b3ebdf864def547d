/** How something that was sent stands: three plain states, and the few ways they can fail. */
import { isInTheAir } from './air.ts';
import type { Ending, Item } from './item.ts';
import { memoryStore } from './memory-store.ts';
import { phoneStore } from './phone-store.ts';

export type Standing =
	| 'on this phone'
	| 'on its way'
	| Ending
	| { refused: string }
	/** The phone keeps nothing: it is gone when the page is closed. */
	| 'on this page';

export function standingOf(item: Item, isKept: boolean): Standing {
	if (isInTheAir(item.key)) return 'on its way';
	if (item.refused !== undefined) return { refused: item.refused };
	return isKept ? 'on this phone' : 'on this page';
}

/**
 * Never says that something is safe because it is no longer there: that it has arrived is written down when
 * the server says so. What has vanished without a word, with the phone's whole store perhaps, is put back
 * from the page that sent it: sending it a second time makes no second one.
 */
export async function lookFor(sent: Item): Promise<Standing> {
	const ending =
		(await memoryStore.endingOf(sent.key)) ?? (await phoneStore.endingOf(sent.key).catch(() => undefined));
	if (ending) return ending;
	const kept = await phoneStore.find(sent.key).catch(() => undefined);
	if (kept) return standingOf(kept, true);
	const held = await memoryStore.find(sent.key);
	if (!held) await memoryStore.add(sent);
	return standingOf(held ?? sent, false);
}
