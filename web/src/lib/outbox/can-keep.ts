import { canSeal } from '#lib/share/can-seal.ts';

export type Keeping = 'kept' | 'memory only';

/** Less than this left, and a story with its voice may not fit. */
const leastRoom = 5_000_000;
const longestProbe = 3000;
const name = 'said-and-done-probe';

let probed: Promise<Keeping> | undefined;

/**
 * Whether this phone keeps what is sent, tried by writing and reading back. Asked once, before anybody types,
 * and so without the code that keeps: a database of its own, deleted again.
 */
export function canKeep(): Promise<Keeping> {
	probed ??= probe();
	return probed;
}

async function probe(): Promise<Keeping> {
	// On plain http nothing can be sealed, and what is not sealed is not kept.
	if (!canSeal()) return 'memory only';
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

async function writeAndRead(): Promise<void> {
	const opening = indexedDB.open(name);
	opening.onupgradeneeded = () => opening.result.createObjectStore(name);
	const database = await answerOf(opening);
	try {
		const mark = crypto.randomUUID();
		const store = () => database.transaction(name, 'readwrite', { durability: 'strict' }).objectStore(name);
		await answerOf(store().put(mark, mark));
		if ((await answerOf(store().get(mark))) !== mark) throw new Error('It was not kept');
	} finally {
		database.close();
		indexedDB.deleteDatabase(name);
	}
}

function answerOf<Result>(asked: IDBRequest<Result>): Promise<Result> {
	return new Promise((resolve, reject) => {
		asked.onsuccess = () => resolve(asked.result);
		asked.onerror = () => reject(asked.error ?? new Error('It was refused'));
	});
}
