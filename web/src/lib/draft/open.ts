import type { PartStore } from '#lib/attachment/part-store.ts';

type Code = typeof import('./draft.ts');

let opening: Promise<Code> | undefined;

/** The code that keeps drafts comes when there is something to keep, to read or to wipe, and not before. */
export function openDraft(): Promise<Code> {
	opening ??= fetchCode();
	return opening;
}

async function fetchCode(): Promise<Code> {
	try {
		const code = await import('./draft.ts');
		code.wipeOnLeaving();
		return code;
	} catch (problem) {
		// There was no signal: the next time it is asked for again.
		opening = undefined;
		throw problem;
	}
}

export const partStore: PartStore = {
	appendChunk: async (name, bytes) => (await openDraft()).appendChunk(name, bytes),
	readParts: async () => (await openDraft()).readParts(),
	removePart: async (name) => (await openDraft()).removePart(name)
};
