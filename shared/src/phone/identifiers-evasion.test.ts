import { expect, test } from 'vitest';
import { findIdentifiers } from './identifiers.ts';

/** Ways people write what a filter would stop, each in the same sentence. Found is a mark over more than half of it. */
const tricks: [string, string][] = [
	['zero-width spaces in a phone number', '077\u200b00\u200b 900\u200b123'],
	['word joiners in an NHS number', '943\u2060 476\u2060 5919'],
	['soft hyphens in an e-mail address', 'jo\u00ad@exam\u00adple.com'],
	['a bidirectional override', '\u202e07700 900123\u202c'],
	['full-width digits', '０７７００ ９００１２３'],
	['mathematical digits', '𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟐𝟑'],
	['circled digits', '⓪⑦⑦⓪⓪⑨⓪⓪①②③'],
	['emoji digits', '0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣'],
	['Arabic digits', '٠٧٧٠٠ ٩٠٠١٢٣'],
	['Bengali digits', '০৭৭০০ ৯০০১২৩'],
	['superscript digits', '⁰⁷⁷⁰⁰⁹⁰⁰¹²³'],
	['spaced digits', '0 7 7 0 0 9 0 0 1 2 3'],
	['dotted digits', '0.7.7.0.0.9.0.0.1.2.3'],
	['dashed digits', '0-7-7-0-0-9-0-0-1-2-3'],
	['digits with stars', '07700*900*123'],
	['digits with commas', '07700,900,123'],
	['digits in brackets', '(07700)(900)(123)'],
	['digits over two lines', '07700\n900123'],
	['digits with pipes', '07700|900|123'],
	['digits with tildes', '07700~900~123'],
	['the letter O for nought', 'O77OO 9OO123'],
	['the letter l for one', '07700 900l23'],
	['digits as words', 'oh seven seven oh oh nine oh oh one two three'],
	['doubled words', 'zero double seven double zero nine double zero one two three'],
	['words and digits in turn', 'oh 7 seven 0 oh nine 00 one 23'],
	['hyphens between words', 'oh-seven-seven-oh-oh-nine-oh-oh-one-two-three'],
	['a phone number backwards', '321009 00770'],
	['base 64', 'MDc3MDAgOTAwMTIz'],
	['plus forty-four in brackets', '(+44) 7700 900123'],
	['double nought forty-four', '0044-7700-900-123'],
	['an NHS number with slashes', '943/476/5919'],
	['an NHS number with low lines', '943_476_5919'],
	['an NHS number in odd groups', '94 34 76 59 19'],
	['a spaced pupil number', 'B 8012 0000 5001'],
	['a small pupil number', 'b801200005001'],
	['a National Insurance number with dots', 'AB.12.34.56.C'],
	['a small postcode', 'ox41aa'],
	['a spaced postcode', 'O X 4 1 A A'],
	['a dashed postcode', 'OX4-1AA'],
	['a postcode with a nought', '0X4 1AA'],
	['a postcode with Cyrillic letters', 'ОХ4 1АА'],
	['at and dot in words', 'jo at example dot com'],
	['at and dot in brackets', 'jo [at] example [dot] com'],
	['at and dot in capitals', 'jo AT example DOT com'],
	['spaces around the sign', 'jo @ example . com'],
	['a comma for the dot', 'jo@example,com'],
	['a Cyrillic e-mail address', 'jо@ехаmрle.соm'],
	['the sign in brackets', 'jo(@)example.com'],
	['a link without its beginning', 'example.org/jo'],
	['a link with hxxp', 'hxxps://example.org/jo'],
	['a link with a bracketed dot', 'example[.]org/jo'],
	['an online name after an arrow', 'insta -> jo_b07'],
	['an online name without its sign', 'snap: jo b07'],
	['a name with a nought', '0liver'],
	['a name with digits', 'J4yden'],
	['a name with dashes', 'O-l-i-v-e-r'],
	['a name with spaces', 'O l i v e r'],
	['a name with dots', 'O.l.i.v.e.r'],
	['a Cyrillic name', 'Оlivеr'],
	['a mathematical name', '𝓞𝓵𝓲𝓿𝓮𝓻'],
	['a full-width name', 'Ｏｌｉｖｅｒ'],
	['a name with accents', 'Óĺívêř'],
	['a name in small letters', 'oliver'],
	['a name drawn out', 'Oliverrr']
];

const misses = tricks.filter(([, words]) => !isFound(words)).map(([name]) => name);

test('of at least 60 tricks at least four in five are seen through', () => {
	expect(tricks.length).toBeGreaterThanOrEqual(60);
	expect(misses.length / tricks.length, misses.join(', ')).toBeLessThanOrEqual(0.2);
});

function isFound(words: string): boolean {
	const text = `We said ${words} to them`;
	const covered = findIdentifiers(text, '2026-11-25').map(
		({ start, end }) => Math.min(end, 8 + words.length) - Math.max(start, 8)
	);

	return Math.max(0, ...covered) * 2 > words.length;
}
