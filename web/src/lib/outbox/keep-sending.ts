import { onAir } from './air.ts';
import { alone } from './alone.ts';
import { isDue } from './back-off.ts';
import { memoryStore } from './memory-store.ts';
import { phoneStore } from './phone-store.ts';
import { dayOf, sendWaiting, type Sender, type Wish } from './send.ts';
import type { Item, Outbox } from './item.ts';

const everyMoment = 30_000;
const soonest = 500;

const senderFor = (outbox: Outbox): Sender => ({
	outbox,
	fetch: (...request) => fetch(...request),
	now: Date.now,
	alone,
	onAir
});

/** Everything that waits: on the phone, and in this page where the phone keeps nothing. */
export async function listWaiting(): Promise<Item[]> {
	const onPhone = await phoneStore.list().catch(() => []);
	return [...onPhone, ...(await memoryStore.list())];
}

let running: Promise<void> | undefined;

/** Sends what is due. Asked for twice at the same moment, it runs once. */
export function sendDue(wish: Pick<Wish, 'signalIsBack'> = {}): Promise<void> {
	if (running && wish.signalIsBack) return running.then(() => sendDue(wish));
	running ??= sendBoth(wish).finally(() => (running = undefined));
	return running;
}

/** A person pressed "Send now": no pause is waited out. */
export async function sendNow(key?: string): Promise<void> {
	await running;
	await sendBoth({ asked: true, ...(key !== undefined && { only: key }) });
}

async function sendBoth(wish: Wish): Promise<void> {
	// Each for itself: a store that is refused must not keep the other from sending.
	await Promise.allSettled([phoneStore, memoryStore].map((outbox) => sendWaiting(senderFor(outbox), wish)));
}

export async function deleteItem(key: string): Promise<void> {
	await phoneStore.end(key, 'deleted', dayOf(Date.now())).catch(() => undefined);
	await memoryStore.end(key, 'deleted', dayOf(Date.now()));
	onAir(key, false);
}

/**
 * Sends when a page is opened, on coming back to it, on getting signal, when a pause is over, and every half
 * minute while it is looked at. Where the browser can also send with no page open, it is asked to.
 */
export function keepSending(): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const go = (wish: Pick<Wish, 'signalIsBack'> = {}) => {
		clearTimeout(timer);
		void sendDue(wish).finally(async () => {
			clearTimeout(timer);
			timer = setTimeout(goIfSeen, await untilNext());
		});
	};
	const goIfSeen = () => {
		if (document.visibilityState === 'visible') go();
	};

	const goWithSignal = () => go({ signalIsBack: true });

	goWithSignal();
	addEventListener('online', goWithSignal);
	addEventListener('focus', goIfSeen);
	document.addEventListener('visibilitychange', goIfSeen);
	return () => {
		removeEventListener('online', goWithSignal);
		removeEventListener('focus', goIfSeen);
		document.removeEventListener('visibilitychange', goIfSeen);
		clearTimeout(timer);
	};
}

async function untilNext(): Promise<number> {
	const now = Date.now();
	const pauses = (await listWaiting())
		.filter(({ refused }) => refused === undefined)
		.map((item) => (isDue(item, now) ? 0 : (item.waitUntil ?? now) - now));
	return Math.max(soonest, Math.min(everyMoment, ...pauses));
}
