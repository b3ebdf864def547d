/**
 * What somebody is telling, kept while they tell it: answers, and the parts that are sound or pictures. All of
 * it is encrypted before it touches the phone. Nothing here ever stands in the way: where a phone keeps
 * nothing, saving does nothing.
 */
import { inDatabase, strict } from '#lib/outbox/database.ts';
import type { Answers, Step } from '#lib/share/steps.ts';
import { decrypt, encrypt } from './encrypt.ts';
import { findPlace, forgetPlace, takePlace } from './place.ts';

export type Draft = { step: Step; answers: Answers };
/** The chunks in the order they were saved: `new Blob(chunks)` is the whole. */
export type Part = { name: string; chunks: Uint8Array<ArrayBuffer>[] };

const daysKept = 7;
const today = () => new Date().toISOString().slice(0, 10);
const firstDayKept = () => new Date(Date.now() - daysKept * 86_400_000).toISOString().slice(0, 10);

// One after the other, so that what was saved last stands last. A wipe makes void what was asked before it.
let line: Promise<unknown> = Promise.resolve();
let wipes = 0;
let isLeft = false;

function inTurn<Result>(work: (isVoid: () => boolean) => Promise<Result>): Promise<Result | undefined> {
	const asked = wipes;
	const turn = line.then(() => work(() => isLeft || wipes !== asked)).catch(() => undefined);
	line = turn;
	return turn;
}

export function saveDraft(draft: Draft): Promise<void> {
	return inTurn(async (isVoid) => {
		const place = isVoid() ? undefined : takePlace();
		if (!place) return;
		const bytes = new TextEncoder().encode(JSON.stringify(draft));
		const encrypted = await encrypt(bytes, place, 'answers');
		if (isVoid()) return;
		await inDatabase((database) => database.put('draft', { id: place.id, day: today(), ...encrypted }));
	});
}

/** The draft of this tab, or of this phone if it is the person's own; what cannot be read any more is tidied away. */
export function loadDraft(): Promise<Draft | undefined> {
	return inTurn(async () => {
		await tidy();
		const place = findPlace();
		const found = place && (await inDatabase((database) => database.get('draft', place.id)));
		if (!found) return undefined;
		return JSON.parse(new TextDecoder().decode(await decrypt(found, place, 'answers'))) as Draft;
	});
}

/** Adds to a part, such as one second of sound; a picture is a part of one chunk. */
export function appendChunk(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	return inTurn(async (isVoid) => {
		const place = isVoid() ? undefined : takePlace();
		if (!place) return;
		const encrypted = await encrypt(bytes, place, `part|${name}`);
		if (isVoid()) return;
		await inDatabase((database) =>
			database.add('part', { draft: place.id, name, day: today(), ...encrypted })
		);
	});
}

export async function readParts(): Promise<Part[]> {
	const parts = await inTurn(async () => {
		const place = findPlace();
		if (!place) return [];
		const rows = await inDatabase((database) => database.getAllFromIndex('part', 'draft', place.id));
		const names = [...new Set(rows.map(({ name }) => name))];
		return Promise.all(
			names.map(async (name) => {
				const own = rows.filter((row) => row.name === name);
				return { name, chunks: await Promise.all(own.map((row) => decrypt(row, place, `part|${name}`))) };
			})
		);
	});
	return parts ?? [];
}

export function removePart(name: string): Promise<void> {
	return inTurn(async () => {
		const place = findPlace();
		if (!place) return;
		await inDatabase(async (database) => {
			const transaction = database.transaction('part', 'readwrite', strict);
			for await (const cursor of transaction.store.index('name').iterate([place.id, name])) {
				await cursor.delete();
			}
			await transaction.done;
		});
	});
}

/** Waits until everything that was asked for is on the disk: before a reload, for one. */
export const draftIsSaved = (): Promise<void> => inTurn(async () => undefined);

export const draftId = (): string | undefined => findPlace()?.id;

/** The key goes at once, so that nobody can read the rest even if the page is left before it is deleted. */
export function wipeDrafts(): Promise<void> {
	const place = findPlace();
	wipes += 1;
	forgetPlace();
	return inTurn(async () => {
		if (place) await deleteDraft(place.id);
	});
}

/** "Leave fast" wipes what is being told, wherever it was pressed. A page that is being left saves nothing more. */
export function wipeOnLeaving(): void {
	addEventListener('leavefast', () => {
		isLeft = true;
		void wipeDrafts();
	});
	addEventListener('pageshow', () => (isLeft = false));
}

/** Deletes what is older than we promise, and what a closed tab left locked behind it goes with that. */
async function tidy(): Promise<void> {
	const isOld = ({ day }: { day: string }) => day < firstDayKept();
	const old = await inDatabase(async (database) => [
		...(await database.getAll('draft')).filter(isOld).map(({ id }) => id),
		...(await database.getAll('part')).filter(isOld).map(({ draft }) => draft)
	]);
	const own = findPlace()?.id;
	for (const id of new Set(old)) {
		await deleteDraft(id);
		if (id === own) forgetPlace();
	}
}

function deleteDraft(id: string): Promise<void> {
	return inDatabase(async (database) => {
		const transaction = database.transaction(['draft', 'part'], 'readwrite', strict);
		await transaction.objectStore('draft').delete(id);
		for await (const cursor of transaction.objectStore('part').index('draft').iterate(id)) {
			await cursor.delete();
		}
		await transaction.done;
	});
}
