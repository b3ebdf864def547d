import { fingerprint } from '@sd/shared/phone/sealing';
import { add, list, remove, type Item } from './store.ts';

export type Outcome = 'safe with us' | 'on this phone' | { refused: string };

/** Sends one sealed submission. It leaves the phone only when the server answers with this very key and content. */
export async function sendItem(item: Item): Promise<Outcome> {
	const { key, receipt, keyId, sealed } = item;
	let response: Response;
	try {
		response = await fetch('/trpc/submission.send', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ key, receipt, keyId, sealed })
		});
	} catch {
		return 'on this phone';
	}
	const answer = await readJson(response);
	// A login page of a café's network answers 200 too, with HTML: that is no acknowledgement.
	const kept = answer?.result?.data;
	if (response.ok && kept?.key === key && kept.sha256 === (await fingerprint(sealed))) return 'safe with us';

	const isFinal = [400, 409, 413, 422].includes(response.status) && answer?.error?.message !== undefined;
	return isFinal ? { refused: answer?.error?.message ?? '' } : 'on this phone';
}

type Answer = { result?: { data?: { key?: string; sha256?: string } }; error?: { message?: string } };

async function readJson(response: Response): Promise<Answer | undefined> {
	if (!response.headers.get('content-type')?.includes('json')) return undefined;
	try {
		return (await response.json()) as Answer;
	} catch {
		return undefined;
	}
}

/** Sends everything that waits, one after the other and from one page at a time. */
export async function sendWaiting(): Promise<void> {
	const work = async () => {
		for (const item of await list()) {
			if (item.refused !== undefined) continue;
			const outcome = await sendItem(item);
			if (outcome === 'safe with us') await remove(item.key);
			else if (outcome === 'on this phone') await add({ ...item, tries: item.tries + 1 });
			else await add({ ...item, refused: outcome.refused });
		}
	};
	// Two tabs would only do work twice: the server keeps one row whoever asks.
	if ('locks' in navigator) await navigator.locks.request('outbox', work);
	else await work();
}

const everySeconds = 30;

/** Sends on opening, on coming back to the page, on getting signal, and every half minute while it is looked at. */
export function keepSending(onChange: () => void): () => void {
	const go = () => void sendWaiting().then(onChange, onChange);
	const goIfSeen = () => document.visibilityState === 'visible' && go();
	go();
	addEventListener('online', go);
	document.addEventListener('visibilitychange', goIfSeen);
	const timer = setInterval(goIfSeen, everySeconds * 1000);
	return () => {
		removeEventListener('online', go);
		document.removeEventListener('visibilitychange', goIfSeen);
		clearInterval(timer);
	};
}
