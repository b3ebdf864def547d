/** What is in the air right now, in this page, in other pages, and in the worker. */
const channelName = 'outbox';

type Word = { key: string; isInTheAir: boolean };

const inTheAir = new Set<string>();
const listeners = new Set<() => void>();
let channel: BroadcastChannel | undefined;

function speak(): BroadcastChannel | undefined {
	if (!('BroadcastChannel' in globalThis)) return undefined;
	if (!channel) {
		channel = new BroadcastChannel(channelName);
		channel.onmessage = ({ data }: MessageEvent<Word>) => take(data);
	}
	return channel;
}

function take({ key, isInTheAir }: Word): void {
	if (isInTheAir) inTheAir.add(key);
	else inTheAir.delete(key);
	for (const listener of listeners) listener();
}

export function onAir(key: string, isInTheAir: boolean): void {
	speak()?.postMessage({ key, isInTheAir } satisfies Word);
	take({ key, isInTheAir });
}

export const isInTheAir = (key: string) => inTheAir.has(key);

/** Calls back whenever something went into the air, arrived, failed or was deleted, here or in another page. */
export function watchOutbox(onChange: () => void): () => void {
	speak();
	listeners.add(onChange);
	return () => void listeners.delete(onChange);
}
