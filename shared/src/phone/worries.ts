/**
 * Notices words that may mean somebody is not safe, so that a person reads them first and help is shown at once.
 * It never blocks, refers or decides: everything is read by a person whatever this says.
 */
import { plainCopy } from './plain-copy.ts';
import { everydaySayings, wordGroups, worryPhrases, type WorryCategory } from './worry-phrases.ts';

export type { WorryCategory };

/** Start and end are places in the text as it was typed. */
export type Worry = {
	category: WorryCategory;
	strength: 'strong' | 'weak';
	start: number;
	end: number;
};

const subject =
	/ (?:i|im|ive|id|ill|me|my|mine|we|us|our|he|hes|him|his|she|shes|her|they|them|their|son|daughter|child|children|kids?|boys?|girls?|brother|sister|pupils?|students?|mum|mumy|dad|dady) /;
const denial =
	/ (?:no|not|never|none|nobody|without|dont|didnt|doesnt|isnt|wasnt|arent|werent|cant|wont|havent|hasnt|nor)(?: [^ .]+){0,4} $/;

/** How far to either side of a weak word its sentence is read, so that a text without full stops stays fast. */
const longestHalf = 200;

/** Few enough words to have been picked from a symbol board, where nobody says "I". */
const boardWords = 4;
const boardWorries = new Set([
	'hurt',
	'scared',
	'afraid',
	'frightened',
	'secret',
	'unsafe',
	'danger',
	'blood',
	'hit'
]);

export function findWorries(text: string): Worry[] {
	const line = readLine(text);
	const sayings = spans(line.text, harmless);

	return categories.flatMap(([category, strong, weak]) => {
		const sure = spans(line.text, strong);
		const likely = spans(line.text, weak).filter(
			(span) => counts(line.text, span) && ![...sayings, ...sure].some((other) => overlap(span, other))
		);

		return [...sure.map(as('strong')), ...likely.map(as('weak'))];

		function as(strength: Worry['strength']) {
			return ({ from, to }: Span): Worry => ({ category, strength, ...line.place(from, to) });
		}
	});
}

/** 2 is read first, 1 next. A text this cannot read (another alphabet, an error) is 1: unread is not harmless. */
export function worryRank(text: string, feeling?: string): 0 | 1 | 2 {
	try {
		const worries = findWorries(text);
		if (worries.some(({ strength }) => strength === 'strong')) return 2;
		if (worries.length > 0) return feeling === 'very bad' ? 2 : 1;

		return isUnreadable(text) || isBoardWorry(text) ? 1 : 0;
	} catch {
		return 1;
	}
}

/** A word, an end of a sentence, an emoji; and first, a word whose letters somebody has spaced out. */
const words =
	/(?<!\p{L})\p{L}(?:[ ._-]\p{L}(?!\p{L})){2,}|[\p{L}\p{N}@$'*]+|[.!?;\n]+|\p{Extended_Pictographic}/gu;

type Span = { from: number; to: number };

const harmless = compile(everydaySayings);
const categories = Object.entries(worryPhrases).map(
	([category, { strong, weak }]) => [category as WorryCategory, compile(strong), compile(weak)] as const
);

/** Turns phrases into one pattern over a line of words with single spaces. All gaps are bounded, so it stays fast. */
function compile(phrases: string[]): RegExp {
	const source = phrases
		.join('|')
		.replace(/<(\w+)>/g, (_, name: string) => `(${wordGroups[name]})`)
		.replaceAll('(?:', '(')
		.replace(/\((?!\?)/g, '(?:')
		.replaceAll('*', '\\w*')
		.replaceAll('~', '(?:[^ .]+ ){0,4}')
		.replace(/[a-z]{4,}/g, squeeze);

	return new RegExp(`(?<= )(?:${source})(?= )`, 'g');
}

/** Children write "hiting" and "scaaared": letters said twice are read once. */
function squeeze(word: string): string {
	return word.length < 4 ? word : word.replace(/(.)\1+/gu, '$1');
}

/** Words in small letters, one space apart, sentences parted by a dot; each letter still knows its place. */
function readLine(original: string) {
	const copy = plainCopy(original);
	const places: Span[] = [{ from: 0, to: 0 }];
	let text = ' ';
	for (const { 0: found, index } of copy.text.matchAll(words)) {
		const word = plainWord(found);
		text += `${word} `;
		for (let letter = 0; letter <= word.length; letter++)
			places.push({ from: index, to: index + found.length });
	}

	return {
		text,
		place: (from: number, to: number) => copy.place(places[from]?.from ?? 0, places[to - 1]?.to ?? 0)
	};
}

const pictures = new Map([
	['🔪', 'knife'],
	['🗡', 'knife'],
	['🔫', 'gun'],
	['🩸', 'blood'],
	['⚰', 'die']
]);
const digitLetters = new Map(
	['0o', '1i', '3e', '4a', '5s', '7t', '@a', '$s'].map(([sign, letter]) => [sign, letter])
);

function plainWord(found: string): string {
	if (/^[.!?;\n]/.test(found)) return '.';
	const word =
		pictures.get(found) ??
		found
			.toLowerCase()
			.replace(/[' ._-]/g, '')
			.replaceAll('*', 'i');
	const spelled = /[a-z]/.test(word)
		? word.replace(/[013457@$]/g, (sign) => digitLetters.get(sign) ?? sign)
		: word;

	return squeeze(spelled) || '.';
}

function spans(text: string, pattern: RegExp): Span[] {
	return [...text.matchAll(pattern)].map((match) => ({
		from: match.index,
		to: match.index + match[0].length
	}));
}

function overlap(one: Span, other: Span): boolean {
	return one.from < other.to && other.from < one.to;
}

function counts(text: string, { from, to }: Span): boolean {
	const before =
		text
			.slice(Math.max(0, from - longestHalf), from)
			.split(' . ')
			.at(-1) ?? '';
	const after = text.slice(to, to + longestHalf).split(' . ')[0] ?? '';

	return subject.test(` ${before}${text.slice(from, to)}${after} `) && !denial.test(` ${before}`);
}

function isBoardWorry(text: string): boolean {
	const words = readLine(text)
		.text.split(' ')
		.filter((word) => word !== '' && word !== '.');

	return words.length <= boardWords && words.some((word) => boardWorries.has(word)) && !words.includes('not');
}

function isUnreadable(text: string): boolean {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;

	return letters > 0 && latin < letters / 2;
}
