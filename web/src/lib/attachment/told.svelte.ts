/**
 * The voice note and the pictures of what is being told, in the memory of this page; each second of sound and
 * each picture is also given to a store, from which a reload brings them back.
 */
import type { PartStore, StoredPart } from './part-store.ts';

export type Sound = { type: string; chunks: Uint8Array<ArrayBuffer>[]; seconds: number };
export type Picture = { name: string; content: Uint8Array<ArrayBuffer> };

export const told: { voice: Sound | undefined; pictures: Picture[] } = $state({
	voice: undefined,
	pictures: []
});

const voiceName = (type: string) => `voice ${type}`;
const isVoice = ({ name }: StoredPart) => name.startsWith('voice ');
const isPicture = ({ name }: StoredPart) => name.startsWith('picture ');

/** What a reload left in the store; what this page holds already is newer. */
export async function restoreTold(store: PartStore): Promise<void> {
	const parts = await store.readParts();
	const voice = parts.find(isVoice);
	// A chunk is a second of sound, near enough for saying how long it is. The server counts for itself.
	if (voice && !told.voice)
		told.voice = { type: voice.name.slice(6), chunks: voice.chunks, seconds: voice.chunks.length };
	if (told.pictures.length === 0)
		told.pictures = parts
			.filter(isPicture)
			.flatMap(({ name, chunks: [content] }) => (content ? { name, content } : []));
}

export function beginVoice(type: string): Sound {
	told.voice = { type, chunks: [], seconds: 0 };
	return told.voice;
}

export async function addToVoice(store: PartStore, chunk: Uint8Array<ArrayBuffer>): Promise<void> {
	if (!told.voice) return;
	told.voice.chunks.push(chunk);
	await store.appendChunk(voiceName(told.voice.type), chunk);
}

export async function removeVoice(store: PartStore): Promise<void> {
	const { voice } = told;
	told.voice = undefined;
	if (voice) await store.removePart(voiceName(voice.type));
}

export async function addPicture(store: PartStore, content: Uint8Array<ArrayBuffer>): Promise<void> {
	const name = `picture ${crypto.randomUUID()}`;
	told.pictures.push({ name, content });
	await store.appendChunk(name, content);
}

export async function removePicture(store: PartStore, name: string): Promise<void> {
	told.pictures = told.pictures.filter((picture) => picture.name !== name);
	await store.removePart(name);
}

/** After it was sent, or when its person stops. */
export function forgetTold(): void {
	told.voice = undefined;
	told.pictures = [];
}

// A browser can bring back a page that was left, just as it was.
if ('document' in globalThis) addEventListener('leavefast', forgetTold);
