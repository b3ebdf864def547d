/** One text of an evaluation set, and the reading of such sets. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Item = {
	id: string;
	text: string;
	worry: boolean;
	category: string;
	register?: string;
	part?: string;
};
export type ReadSet = { items: Item[]; unread: string[] };

const no = new Set(['false', '0', 'no', 'n', 'none', 'ordinary', '', 'null']);

/** Reads one JSON object a line; a line that cannot be read is named with its reason. */
export function readItems(lines: string): ReadSet {
	const items: Item[] = [];
	const unread: string[] = [];
	for (const [at, line] of lines
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.entries()) {
		if (line.trim() === '') continue;
		const item = readItem(line, at + 1);
		if (typeof item === 'string') unread.push(`line ${at + 1}: ${item}`);
		else items.push(item);
	}

	return { items, unread };
}

function readItem(line: string, number: number): Item | string {
	let found: unknown;
	try {
		found = JSON.parse(line);
	} catch {
		return 'is not JSON';
	}
	if (typeof found !== 'object' || found === null) return 'is not an object';
	const { id, text, worry, category, register, part } = found as Record<string, unknown>;
	if (typeof text !== 'string') return 'has no text';
	if (worry === undefined) return 'does not say whether it is a worry';

	return {
		id: String(id ?? `line ${number}`),
		text,
		worry: !no.has(String(worry).trim().toLowerCase()),
		category: String(category ?? 'not said'),
		...(register === undefined ? {} : { register: String(register) }),
		...(part === undefined ? {} : { part: String(part) })
	};
}

/**
 * "another hand" wrote knowing nothing of the others, as somebody who tests a detector would; "latest" and "new" are
 * three in ten, drawn by lot, of what several people wrote; the last is by who wrote the detector.
 */
export const parts = [
	'held out, another hand',
	'held out, latest',
	'held out, new',
	'held out',
	'tuned'
] as const;

export function readOwnSet(part: (typeof parts)[number]): Item[] {
	const file = fileURLToPath(import.meta.resolve(`./${part.replace(/\W+/g, '-')}.jsonl`));

	return readItems(readFileSync(file, 'utf8')).items;
}
