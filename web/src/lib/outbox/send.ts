import { fingerprint } from '@sd/shared/phone/sealing';
import { askedPause, isDue, pauseAfter } from './back-off.ts';
import type { Ending, Item, Outbox } from './item.ts';

export type Outcome =
	Exclude<Ending, 'deleted'> | { refused: string } | { notYet: true; noSignal?: boolean; pause?: number };

export type Sender = {
	outbox: Outbox;
	fetch: typeof fetch;
	now: () => number;
	/** Lets one sender work at a time. It saves work; the server keeps one row whoever sends. */
	alone: (
		outbox: Outbox,
		now: () => number,
		work: (renew: () => Promise<unknown>) => Promise<void>
	) => Promise<void>;
	/** Told when a request goes into the air and when it is answered. */
	onAir: (key: string, isInTheAir: boolean) => void;
};

/** A phone that hears nothing for so long is told to try again later. Voice on a slow network takes its time. */
const longestRequest = 120_000;

/** Sends one sealed submission. Only an answer about this very key and content means that it has arrived. */
export async function sendItem(item: Item, { fetch, now }: Pick<Sender, 'fetch' | 'now'>): Promise<Outcome> {
	const { key, receipt, keyId, sealed, attachments } = item;
	const withParts = attachments.length > 0 && { attachments };
	let response: Response;
	try {
		response = await fetch('/trpc/submission.send', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ key, receipt, keyId, sealed, ...withParts }),
			// A login page of a café's network must not be handed the item by a redirect.
			redirect: 'error',
			signal: AbortSignal.timeout(longestRequest)
		});
	} catch {
		return { notYet: true, noSignal: true };
	}
	const answer = await readJson(response);
	const kept = answer?.result?.data;
	if (response.status === 200 && kept?.key === key && kept.sha256 === (await fingerprint(sealed))) {
		return kept.state === 'gone' ? 'gone' : 'safe with us';
	}
	const sentence = answer?.error?.message;
	if (response.status === 410 && sentence !== undefined) return 'gone';
	if (sentence !== undefined && isFinal(response.status, answer?.error?.data?.code))
		return { refused: sentence };

	const pause = [429, 503].includes(response.status)
		? askedPause(response.headers.get('retry-after'), now())
		: undefined;
	return { notYet: true, ...(pause !== undefined && { pause }) };
}

/** A 400 without a code is a request that was cut off on its way: sending it again does help. */
function isFinal(status: number, code: string | undefined): boolean {
	return [409, 413, 422].includes(status) || (status === 400 && code === 'BAD_REQUEST');
}

type Answer = {
	result?: { data?: { key?: string; sha256?: string; state?: string } };
	error?: { message?: string; data?: { code?: string } };
};

async function readJson(response: Response): Promise<Answer | undefined> {
	if (!response.headers.get('content-type')?.includes('json')) return undefined;
	try {
		return ((await response.json()) ?? undefined) as Answer | undefined;
	} catch {
		return undefined;
	}
}

/**
 * Sends what waits and is due, one after the other. A person who asks for it is not made to wait out a pause,
 * and may try again what was refused. Signal that has come back ends the pauses that were for want of it.
 */
export async function sendWaiting(sender: Sender, wish: Wish = {}): Promise<void> {
	const { outbox, now } = sender;
	if ((await outbox.list()).length === 0) return;
	await sender.alone(outbox, now, async (renew) => {
		for (const { key } of await outbox.list()) {
			if (wish.only !== undefined && wish.only !== key) continue;
			await renew();
			// Read anew: another page may have sent it, or the person deleted it, while the one before was on its way.
			const item = await outbox.find(key);
			if (!item) continue;
			if (!isWished(item, wish, now())) continue;
			const { pause } = await sendAndKeep(item, sender);
			if (pause !== undefined) await pauseAll(outbox, now() + pause);
			if (pause !== undefined) break;
		}
	});
}

export type Wish = { asked?: boolean; only?: string; signalIsBack?: boolean };

function isWished(item: Item, { asked, signalIsBack }: Wish, now: number): boolean {
	if (asked) return true;
	if (item.refused !== undefined) return false;
	return isDue(item, now) || (signalIsBack === true && item.waitsForSignal === true);
}

async function sendAndKeep(item: Item, sender: Sender): Promise<{ pause?: number }> {
	const { outbox, now, onAir } = sender;
	onAir(item.key, true);
	try {
		const outcome = await sendItem(item, sender);
		if (typeof outcome === 'string') await outbox.end(item.key, outcome, dayOf(now()));
		else if ('refused' in outcome) await outbox.change(item.key, { refused: outcome.refused });
		else {
			const tries = item.tries + 1;
			const waitUntil = now() + (outcome.pause ?? pauseAfter(tries, chance()));
			await outbox.change(item.key, {
				tries,
				waitUntil,
				waitsForSignal: outcome.noSignal === true,
				refused: undefined
			});
			return outcome;
		}
		return {};
	} finally {
		onAir(item.key, false);
	}
}

/** What a server asks of one item it asks of this phone. */
async function pauseAll(outbox: Outbox, waitUntil: number): Promise<void> {
	for (const { key } of await outbox.list()) await outbox.change(key, { waitUntil, waitsForSignal: false });
}

export const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/** From 0 up to 1. */
function chance(): number {
	return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;
}
