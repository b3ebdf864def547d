import type { Page } from '@playwright/test';

/** Everything that a page has left on a phone, byte for byte: what somebody with the phone in hand could dig out. */
export async function tracesOn(page: Page): Promise<Buffer> {
	const found = await page.evaluate(async () => {
		const texts: string[] = [];
		const bytes: string[] = [];
		const base64 = async (blob: Blob) => {
			const all = new Uint8Array(await blob.arrayBuffer());
			let text = '';
			for (const byte of all) text += String.fromCharCode(byte);
			return btoa(text);
		};
		async function take(value: unknown): Promise<void> {
			if (value instanceof Blob) bytes.push(await base64(value));
			else if (value instanceof ArrayBuffer) bytes.push(await base64(new Blob([value])));
			else if (ArrayBuffer.isView(value))
				bytes.push(await base64(new Blob([value as Uint8Array<ArrayBuffer>])));
			else if (value && typeof value === 'object') for (const each of Object.values(value)) await take(each);
			else texts.push(String(value));
		}
		function read<Result>(request: IDBRequest<Result>): Promise<Result> {
			return new Promise((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		}

		for (const { name } of await indexedDB.databases()) {
			const database = await read(indexedDB.open(name!));
			for (const store of database.objectStoreNames) {
				const rows = database.transaction(store).objectStore(store);
				const [values, keys] = await Promise.all([read(rows.getAll()), read(rows.getAllKeys())]);
				await take([values, keys]);
			}
			database.close();
		}
		for (const name of await caches.keys()) {
			const shelf = await caches.open(name);
			for (const request of await shelf.keys()) {
				texts.push(request.url);
				bytes.push(await base64(await (await shelf.match(request))!.blob()));
			}
		}
		for (const shelf of [localStorage, sessionStorage]) await take(Object.entries(shelf));
		texts.push(document.cookie, location.href, JSON.stringify(history.state));
		return { texts, bytes };
	});
	const cookies = await page.context().cookies();
	return Buffer.concat([
		Buffer.from(JSON.stringify([found.texts, cookies])),
		...found.bytes.map((each) => Buffer.from(each, 'base64'))
	]);
}

/** Whether a word stands in it, written as UTF-8, as UTF-16, or in base64 wherever in the base64 it begins. */
export function holds(traces: Buffer, word: string): boolean {
	const utf16 = Buffer.from(word, 'utf16le');
	const encodings = [Buffer.from(word), utf16].flatMap((bytes) =>
		[0, 1, 2].map((shift) => {
			const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64url');
			// The letters at both ends depend on what stands beside the word.
			return Buffer.from(
				text.slice(shift === 0 ? 0 : shift + 1, Math.floor(((shift + bytes.length) * 8) / 6))
			);
		})
	);
	const plain = Buffer.from(traces.toString('latin1').replaceAll('+', '-').replaceAll('/', '_'), 'latin1');
	return (
		[Buffer.from(word), utf16].some((bytes) => traces.includes(bytes)) ||
		encodings.some((each) => plain.includes(each))
	);
}
