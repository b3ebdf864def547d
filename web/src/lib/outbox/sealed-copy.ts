/** A sealed item as a file: somebody whose phone finds no signal can carry it to one that does. */
import type { Item } from './item.ts';

/** Says nothing of what is in it, or whose page it is from. */
export const copyName = 'notes.json';

export function writeCopy({ key, receipt, keyId, sealed, attachments, addedOn }: Item): string {
	return JSON.stringify({ version: 1, key, receipt, keyId, sealed, attachments, addedOn });
}

/** The item in such a file; undefined for any other file. Whether it opens, only the server can tell. */
export function readCopy(text: string): Item | undefined {
	let copy: Partial<Item> & { version?: unknown };
	try {
		copy = JSON.parse(text) as typeof copy;
	} catch {
		return undefined;
	}
	const { version, key, receipt, keyId, sealed, attachments, addedOn } = copy ?? {};
	const isOne =
		version === 1 &&
		matches(key, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) &&
		matches(receipt, /^([0-9a-f]{64}|v1\.[\w.-]+)$/) &&
		matches(keyId, /^.{1,40}$/) &&
		matches(sealed, /^v\d+(\.[\w-]+){3}$/) &&
		matches(addedOn, /^\d{4}-\d\d-\d\d$/) &&
		Array.isArray(attachments) &&
		attachments.every((part) => matches(part, /^[\w.-]+$/));
	return isOne ? ({ key, receipt, keyId, sealed, attachments, addedOn, tries: 0 } as Item) : undefined;
}

const matches = (value: unknown, shape: RegExp) => typeof value === 'string' && shape.test(value);
