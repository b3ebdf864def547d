/** Finds the numbers that point to one person: NHS numbers, pupil numbers and phone numbers, however they are spaced. */
import type { Mark } from './identifier-mark.ts';

type Stretch = { from: number; to: number };

/** A number a person may have broken up with spaces, dots, dashes, brackets or a slash. */
const brokenNumber = /\+?\(?\d(?:(?:[ \n.()_/*|~-]{0,3}|,)\d)*/g;

/** A leading nought or +44 and a geographic or mobile number. 03 and 08 belong to organisations and help lines. */
const ukPhone = /^(?:(?:00)?440?|0)(?:[257]\d{9}|1\d{8,9})$/;

/** Longest: 00 44 (0) and ten digits. */
const longestPhone = 15;

export function findNumbers(typed: string, dates: Stretch[]): Mark[] {
	const text = typed.replace(/(?<![a-z\d])[\doil][\doil ]{8,}(?![a-z\d])/gi, (run) =>
		(run.match(/\d/g) ?? []).length < 5 ? run : run.replace(/o/gi, '0').replace(/[il]/gi, '1')
	);

	return [...text.matchAll(brokenNumber)]
		.flatMap((match) => windows(match[0], match.index))
		.filter((window) => !dates.some((date) => window.from < date.to && date.from < window.to))
		.flatMap((window) => recognised(window, text));
}

/** A slip of the pen spoils the check digit, and the number still leads to them. */
const nhsWords = /\bnhs(?: (?:no|num|number|id))?\.?(?: is| was)?[ :#]{1,3}$/i;

type Window = Stretch & { digits: string; plus: boolean };

/** Every stretch of ten to fifteen whole groups, so that "room 9, 943 476 5919" still gives up its number. */
function windows(run: string, offset: number): Window[] {
	const groups = [...run.matchAll(/\d+/g)];

	return groups.flatMap((first, index) => {
		const found: Window[] = [];
		let digits = '';
		for (const group of groups.slice(index, index + longestPhone)) {
			digits += group[0];
			if (digits.length > longestPhone) break;
			if (digits.length < 9) continue;
			const plus = run[first.index - 1] === '+' || run.slice(first.index - 2, first.index) === '+(';
			found.push({ digits, plus, from: offset + first.index, to: offset + group.index + group[0].length });
		}

		return found;
	});
}

const phoneWords = /(?:phone|mobile|mob|tel|number|call|ring|text|whats ?app|reach)[^.\n]{0,25}$/i;

function recognised({ digits, plus, from, to }: Window, text: string): Mark[] {
	const before = text.slice(Math.max(0, from - 40), from);
	const isPhone = ukPhone.test(digits) || plus || (/^7[1-9]\d{8}$/.test(digits) && phoneWords.test(before));
	if (isPhone) return [{ type: 'phone', strength: 'strong', from: from - (plus ? 1 : 0), to }];
	if (isNhsNumber(digits)) return [{ type: 'nhs-number', strength: 'strong', from, to }];
	if (digits.length === 10 && nhsWords.test(before))
		return [{ type: 'nhs-number', strength: 'weak', from, to }];
	if (/^\d{9}70$/.test(digits)) return [{ type: 'phone', strength: 'weak', from, to }];

	return [];
}

/** Ten equal digits pass the sum, but nobody has such a number. */
function isNhsNumber(digits: string): boolean {
	if (!/^(?!(\d)\1{9})\d{10}$/.test(digits)) return false;
	const sum = Array.from(digits.slice(0, 9), Number).reduce(
		(total, digit, index) => total + digit * (10 - index),
		0
	);

	return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

const pupilNumber = /(?<![a-z])([a-z])((?:[ ./-]{0,2}\d){11}[ ./-]{0,2}(?:\d(?!\d)|[a-z](?![a-z])))/gi;

const pupilWords = /\b(?:upn|pupil (?:number|no|id))\.?(?: is| was)?[ :#]{1,3}$/i;

/** Its letters leave out I, O and S, which are too like digits; the last place is a letter in a temporary number. */
const checkLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

export function findPupilNumbers(text: string): Mark[] {
	return [...text.matchAll(pupilNumber)]
		.filter(
			({ 1: letter = '', 2: rest = '', index }) =>
				isPupilNumber(letter.toUpperCase(), rest.toUpperCase()) ||
				pupilWords.test(text.slice(Math.max(0, index - 30), index))
		)
		.map((match) => ({
			type: 'upn',
			strength: 'strong',
			from: match.index,
			to: match.index + match[0].length
		}));
}

function isPupilNumber(letter: string, rest: string): boolean {
	const values = Array.from(rest.replace(/[^A-Z\d]/g, ''), (character) =>
		/\d/.test(character) ? Number(character) : checkLetters.indexOf(character)
	);
	const sum = values.reduce((total, value, index) => total + value * (index + 2), 0);

	return !values.includes(-1) && checkLetters[sum % 23] === letter;
}

const spokenDigits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const noughts = new Set(['oh', 'o', 'zero', 'nought', 'naught']);
const repeats = new Map([
	['double', 2],
	['triple', 3],
	['treble', 3]
]);

type Spoken = Stretch & { digits: string; words: number; repeat: number };

/** A phone number said aloud: "oh seven seven, double oh ...". Three digits that begin "oh seven" are a weak sign. */
export function findSpokenPhones(text: string): Mark[] {
	return spokenNumbers(text).flatMap(({ from, to, digits, words }): Mark[] => {
		if (words === 0) return [];
		if (/^(?:0|44)[1257]\d{8,10}$/.test(digits)) return [{ type: 'phone', strength: 'strong', from, to }];

		return /^07\d/.test(digits) && words > 2 ? [{ type: 'phone', strength: 'weak', from, to }] : [];
	});
}

function spokenNumbers(text: string): Spoken[] {
	const found: Spoken[] = [];
	let current: Spoken | undefined;
	for (const { 0: word, index } of text.toLowerCase().matchAll(/[a-z]+|\d+|[^a-z\d]+/g)) {
		if (/^[ ,.\n-]{1,3}$/.test(word)) continue;
		const repeat = repeats.get(word);
		const digits = /^\d/.test(word) ? word : spokenDigit(word).repeat(current?.repeat ?? 1);
		if (repeat === undefined && digits === '') {
			current = undefined;
			continue;
		}
		if (!current) found.push((current = { from: index, to: index, digits: '', words: 0, repeat: 1 }));
		current.repeat = repeat ?? 1;
		current.words += repeat === undefined && !/^\d/.test(word) ? 1 : 0;
		current.digits += repeat === undefined ? digits : '';
		current.to = index + word.length;
	}

	return found;
}

function spokenDigit(word: string): string {
	const value = noughts.has(word) ? 0 : spokenDigits.indexOf(word);

	return value < 0 ? '' : String(value);
}
