/**
 * Finds people's names: by the words around them ("my son ...", "Mr ..."), by a list of first names, and by a capital
 * in the middle of a sentence that no ordinary word has.
 */
import type { Mark, Strength } from './identifier-mark.ts';
import { isFamous, isFirstName, isNameWord, isNoName, isOrdinary, isRareName } from './name-lists.ts';
import * as cues from './name-cues.ts';
import { isPersonSlot } from './name-slots.ts';

type Token = {
	word: string;
	/** As the lists have it: small letters, and no "'s". */
	key: string;
	from: number;
	to: number;
	before: string;
	after: string;
	/** Shouting tells nothing, so a capital counts only where the words around have none. */
	capital: boolean;
	acronym: boolean;
	opens: boolean;
	famous: boolean;
	sign?: Strength;
};

const word = /(?<![a-z\d])(?:0(?=[a-z]{3})|[a-z]+[013457$@]?)[a-z]*(?:['-][a-z]+)*/gi;
const cueReach = 40;

export function findNames(text: string): Mark[] {
	const tokens = tokensOf(text);
	for (const [at, token] of tokens.entries()) {
		const next = tokens[at + 1];
		if (next && isFamous(`${token.key} ${next.key}`)) token.famous = next.famous = true;
	}
	for (const [at, token] of tokens.entries()) token.sign = signOf(token, tokens[at - 1], tokens[at + 1]);
	chain(tokens, text);
	repeat(tokens);

	return [...runs(tokens, text), ...spelledOut(text)];
}

function tokensOf(text: string): Token[] {
	const shouted = shoutedSentences(text);

	return [...text.matchAll(word)].map((match): Token => {
		const from = match.index;
		const typed = match[0].replace(/'s$/i, '');
		const to = from + typed.length;
		const before = text.slice(Math.max(0, from - cueReach), from);
		const isLoud = typed.length > 1 && typed === typed.toUpperCase();
		const isShouted = shouted.some(([start, end]) => start <= from && from < end);

		return {
			word: typed,
			key: plainKey(typed),
			from,
			to,
			before,
			after: text.slice(to, to + cueReach),
			capital: /^[A-Z]/.test(typed) && !isLoud && !isShouted,
			acronym: isLoud && !isShouted,
			opens: /(?:^|[.!?:;\n\u2022*("/-] ?['"(]?|\.\.\. ?)$/.test(before),
			famous: false
		};
	});
}

/** "j4yden" is meant to be read as "jayden". */
function plainKey(typed: string): string {
	const small = typed.toLowerCase();
	if (!/[a-z][0-9$@]|[0-9$@][a-z]{2}/.test(small)) return small;

	return small.replace(/[013457$@]/g, (sign) => 'oieastsa'['013457$@'.indexOf(sign)] ?? sign);
}

function shoutedSentences(text: string): [number, number][] {
	return [...text.matchAll(/[^.!?\n]+/g)].flatMap(({ 0: sentence, index }): [number, number][] => {
		const words = sentence.match(/[a-z]{2,}/gi) ?? [];
		const loud = words.filter((each) => each === each.toUpperCase());

		return loud.length > 2 && loud.length * 2 > words.length ? [[index, index + sentence.length]] : [];
	});
}

function signOf(token: Token, last?: Token, next?: Token): Strength | undefined {
	const { key, before, after, capital, opens, acronym } = token;
	if (token.famous || /'(?:ve|ll|re|t|d|m)$/.test(key)) return undefined;
	if (cues.titleBefore.test(before) && !cues.grammar.has(key) && !cues.neverAfterTitle.test(key))
		return 'strong';
	if (cues.grammar.has(key) && !isCapitalName(token)) return undefined;
	const listed = isFirstName(key);
	const either = listed || isNameWord(key);
	const strange = isStrange(key);
	const named = capital ? either || strange : listed || (strange && mayBeName.test(key));
	if (isNoName(key) && !listed) return undefined;
	if (cues.softTitleBefore.test(before) && (capital ? !opens : strange || either)) return 'strong';
	if (cues.familyBefore.test(before) && (capital ? !opens && !isOrdinary(key) : named || either))
		return 'strong';
	if (cues.calledBefore.test(before) && (named || (either && !cues.grammar.has(key)))) return 'strong';
	if (named && cues.kinBefore.test(before) && (capital || !/ (?:is|was)[:,]? $/i.test(before)))
		return 'strong';
	if (cues.kinAfter.test(after) && (named || either)) return 'strong';
	if (key.endsWith('s') && !isOrdinary(key) && cues.kinAfter.test(`'s${after}`) && isName(key.slice(0, -1)))
		return 'strong';
	if (cues.selfBefore.test(before) && (capital ? named : listed || (either && /^ here\b/.test(after))))
		return 'strong';
	if (isSigned(token, next) && (capital ? named : listed)) return 'strong';
	if (acronym) return listed && key.length > 3 ? 'weak' : undefined;
	if (listed && (capital || !isRareName(key) || key.length > 4 || isPersonSlot(token)))
		return isPlaceOrBrand(token, next) ? undefined : 'weak';
	if (!capital)
		return (listed || (strange && mayBeName.test(key))) && isPersonSlot(token) ? 'weak' : undefined;
	if (opens && (strange ? isBesideOrdinary(last, next, token) : !either || !cues.personAfter.test(after)))
		return undefined;
	if (opens) return 'weak';
	if (isNameWord(key))
		return cues.timeBefore.test(before) || isBesideOrdinary(last, next, token) ? undefined : 'weak';
	if (!strange || isBesideOrdinary(last, next, token)) return undefined;

	return cues.placeBefore.test(before) &&
		!/(?:letter|email|message|call|word|spoke|talk|listen|thanks?|said|given|gave|shouted) (?:to|from|of) $/i.test(
			before
		)
		? undefined
		: 'weak';
}

/** What is mostly a word that somebody spelled their own way, or a form of a word that the list has not. */
const mayBeName = /^(?!.*(?:ed|ing|in|s|y|ful|less|ive|ist|er|or|ness)$)[a-z'-]{3,}$/;

function isStrange(key: string): boolean {
	return key.length > 1 && !isFirstName(key) && !isNameWord(key) && !isOrdinary(key) && !isNoName(key);
}

function isName(key: string): boolean {
	return isFirstName(key) || (isStrange(key) && mayBeName.test(key));
}

function isCapitalName({ key, capital, opens }: Token): boolean {
	return capital && !opens && isNameWord(key);
}

function isPlaceOrBrand({ before, capital }: Token, next: Token | undefined): boolean {
	return capital && /(?<![a-z])in $/i.test(before) && !next?.capital;
}

function isSigned({ before, after }: Token, next: Token | undefined): boolean {
	return (
		cues.signBefore.test(before) && before !== '' && /^[ .!x]*$/i.test(next?.capital ? next.after : after)
	);
}

/** "Autism Outreach Team" is no person: a capital on an ordinary word right beside takes the doubt away. */
function isBesideOrdinary(last: Token | undefined, next: Token | undefined, token: Token): boolean {
	return [last, next].some(
		(beside) =>
			beside?.capital &&
			!(beside === last && beside.opens) &&
			Math.min(Math.abs(beside.from - token.to), Math.abs(token.from - beside.to)) === 1 &&
			!isFirstName(beside.key) &&
			(isOrdinary(beside.key) || isNoName(beside.key))
	);
}

/** "Zain and Tobi": what is joined to a name is likely one too, on either side. */
function chain(tokens: Token[], text: string): void {
	for (let at = 0; at < tokens.length; at++) join(tokens[at]!, joinedTo(tokens, at, -1, text));
	for (let at = tokens.length - 1; at >= 0; at--) join(tokens[at]!, joinedTo(tokens, at, 1, text));
}

function join(token: Token, other: Token | undefined): void {
	if (!other || token.sign || token.famous || isNoName(token.key) || cues.grammar.has(token.key)) return;
	const { key, capital, opens } = token;
	const isLikely = capital
		? isNameWord(key) || !isOrdinary(key)
		: isNameWord(key) || (isStrange(key) && mayBeName.test(key));
	if (isLikely && !(opens && isNameWord(key)) && other.sign) token.sign = other.sign;
}

/** The word that only "and" or a comma parts from this one. */
function joinedTo(tokens: Token[], at: number, step: 1 | -1, text: string): Token | undefined {
	const beside = tokens[at + step];
	const other = beside && /^(?:and|n|or|nd)$/i.test(beside.word) ? tokens[at + 2 * step] : beside;
	const [first, last] = step < 0 ? [other, tokens[at]] : [tokens[at], other];
	if (!first || !last) return undefined;

	return /^(?:'s)?(?: (?:and|n|nd|or|&) |, )$/i.test(text.slice(first.to, last.from)) ? other : undefined;
}

function repeat(tokens: Token[]): void {
	const sure = new Set(tokens.filter(({ sign }) => sign === 'strong').map(({ key }) => key));
	for (const token of tokens) {
		if (token.sign || !sure.has(token.key) || token.famous) continue;
		if (token.capital ? !token.opens || !cues.grammar.has(token.key) : !isOrdinary(token.key))
			token.sign = 'weak';
	}
}

/** "O l i v e r" */
function spelledOut(text: string): Mark[] {
	return [...text.matchAll(/(?<![a-z])(?:[a-z][ ._*-]){2,12}[a-z](?![a-z])/gi)]
		.filter(({ 0: letters }) => isFirstName(letters.replace(/[^a-z]/gi, '').toLowerCase()))
		.map(({ 0: { length }, index }) => ({ type: 'name', strength: 'weak', from: index, to: index + length }));
}

const particle = /^(?:da|de|dos|van|von|al|el|bin|bint|ibn|ap|st|ji)$/i;

/** One mark for a whole name: title, first name, last names. */
function runs(tokens: Token[], text: string): Mark[] {
	const marks: Mark[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (!token?.sign) continue;
		let strength = token.sign;
		let last = token;
		let next = tokens[at + 1];
		while (next && belongs(last, next, text)) {
			if (next.sign === 'strong') strength = 'strong';
			last = next;
			next = tokens[++at + 1];
		}
		const title = /(?:(?<![a-z])(?:mrs?|miss|ms|mx|dr|cllr|prof|sir|mr and mrs)\.? )$/i.exec(token.before);
		const from = token.from - (title?.[0].length ?? 0);
		marks.push({
			type: 'name',
			strength,
			from,
			to: last.to,
			...(isAccused(text, from, last.to) && { why: accused })
		});
	}

	return marks;
}

const accused = 'This names somebody and says they did wrong';

function isAccused(text: string, from: number, to: number): boolean {
	const start = Math.max(text.lastIndexOf('.', from - 1), from - 100, 0);

	return cues.accuses.test(text.slice(start, to + 100).split(/[.!?\n](?=\s)/)[0] ?? '');
}

function belongs(last: Token, next: Token, text: string): boolean {
	const gap = text.slice(last.to, next.from);
	if (gap !== ' ' && gap !== '. ') return false;
	if (next.sign) return gap === ' ';
	if (gap === '. ') return false;
	if (particle.test(next.word) && /^ [A-Z]/.test(next.after)) return true;
	if (!next.capital || next.famous) return false;

	return particle.test(last.word) || (!isOrdinary(next.key) && !isNoName(next.key)) || next.word.length === 1;
}
