/** One text of an evaluation set, and the reading of such sets. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLines } from '../lines.ts';

export type Item = {
	id: string;
	text: string;
	worry: boolean;
	category: string;
	register?: string;
	part?: string;
};

const no = new Set(['false', '0', 'no', 'n', 'none', 'ordinary', '', 'null']);

export const readItems = (lines: string) => readLines(lines, itemOf);

function itemOf(found: Record<string, unknown>, number: number): Item | string {
	const { id, text, worry, category, register, part } = found;
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
 * "another hand" was written apart from all others, as a test of a detector; "three more hands", "latest" and "new" are
 * three in ten, drawn by lot, of several batches; the last was written with the first detector.
 */
export const parts = [
	'held out, three more hands',
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
