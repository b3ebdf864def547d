export type StoredPart = { name: string; chunks: Uint8Array<ArrayBuffer>[] };

/** Where parts wait while somebody tells us something: the draft on their phone, which may keep nothing. */
export type PartStore = {
	/** Adds to a part of that name, or begins it. */
	appendChunk: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
	readParts: () => Promise<StoredPart[]>;
	removePart: (name: string) => Promise<void>;
};
