/**
 * Reads a text the way a person sees it: look-alike letters, strange digits, accents and invisible
 * characters are made plain, and every character remembers where it stood in the text as typed.
 */
export type PlainCopy = {
	text: string;
	/** Where the characters from..to of the copy stand in the original. */
	place: (from: number, to: number) => { start: number; end: number };
};

const invisible = /[\p{Mn}\p{Me}\p{Cf}\p{DI}]/u;
const digit = /\p{Nd}/u;
const dash = /[\p{Pd}\u2212]/u;

/** Cyrillic and Greek letters that cannot be told from Latin ones by eye. */
const lookAlikes = 'аеорсхуіјѕԁԛԝһАВЕКМНОРСТУХІЈЅαορνιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const latin = 'aeopcxyijsdqwhABEKMHOPCTYXIJSaopviABEZHIKMNOPTYX';

export function plainCopy(original: string): PlainCopy {
	const starts: number[] = [];
	const ends: number[] = [];
	let text = '';
	let at = 0;
	for (const character of original) {
		for (const piece of character < '\x7f' ? character : plain(character)) {
			text += piece;
			for (let unit = 0; unit < piece.length; unit++) {
				starts.push(at);
				ends.push(at + character.length);
			}
		}
		at += character.length;
	}

	return {
		text,
		place: (from, to) => ({
			start: starts[from] ?? original.length,
			// What was left out after the last character, such as half of an emoji digit, goes with it.
			end: Math.max(ends[to - 1] ?? 0, starts[to] ?? original.length)
		})
	};
}

/** A sign that stands for whole words (there are Arabic ones of eighteen letters) is left as it is, to stay fast. */
const longestSign = 4;

function plain(character: string): string {
	const pieces = Array.from(character.normalize('NFKD'));

	return (pieces.length > longestSign ? [character] : pieces).map(plainPiece).join('');
}

function plainPiece(piece: string): string {
	if (invisible.test(piece)) return '';
	if (digit.test(piece)) return digitOf(piece);
	if (dash.test(piece)) return '-';
	if (piece !== '\n' && /\s/.test(piece)) return ' ';
	if (piece === '\u2019' || piece === '\u2018') return "'";

	return latin[lookAlikes.indexOf(piece)] ?? piece;
}

/** Unicode keeps every script's digits in a row from nought to nine, so counting back to the first gives the value. */
function digitOf(piece: string): string {
	const code = piece.codePointAt(0) ?? 0;
	let nought = code;
	while (digit.test(String.fromCodePoint(nought - 1))) nought--;

	return String((code - nought) % 10);
}
