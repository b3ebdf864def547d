/**
 * How alike two texts are, from two measures: what a sentence encoder makes of them, and which subjects of the field
 * they speak of. docs/theming.md has what each adds.
 */
import { fieldTermsIn, subjects } from './field-terms.ts';

/** The encoder's vector may be missing: then the words of the field alone say what they can. */
export type Text = { text: string; vector?: ArrayLike<number> | undefined };
export type Placed = { meaning: Float64Array | undefined; field: Float64Array };

export type Shares = { meaning: number; field: number };
export const shares: Shares = { meaning: 0.5, field: 0.5 };
/** A phrase says more than a word: "section f" is never by chance. */
const phraseWeight = 1.5;

/** Places texts among each other: what all of them say tells nothing, so each measure is taken from their middle. */
export function placeTexts(texts: readonly Text[]): Placed[] {
	const meanings = fromTheMiddle(texts.map(({ vector }) => vector && Float64Array.from(vector)));
	const fields = fromTheMiddle(fieldProfiles(texts)).map((field) => field!);
	return texts.map((_, at) => ({ meaning: meanings[at], field: fields[at]! }));
}

export function likeness(one: Placed, other: Placed, of: Shares = shares): number {
	const field = dot(one.field, other.field);
	if (!one.meaning || !other.meaning) return field;
	return of.meaning * dot(one.meaning, other.meaning) + of.field * field;
}

/** How alike each text is to each: `rows[i][j]`. */
export function likenesses(placed: readonly Placed[], of: Shares = shares): Float64Array[] {
	const rows = placed.map(() => new Float64Array(placed.length));
	placed.forEach((one, i) => {
		for (let j = i; j < placed.length; j++) {
			rows[i]![j] = rows[j]![i] = likeness(one, placed[j]!, of);
		}
	});
	return rows;
}

function fieldProfiles(texts: readonly Text[]): Float64Array[] {
	const found = texts.map(({ text }) => fieldTermsIn(text));
	const inTexts = new Map<string, number>();
	for (const { term } of found.flat()) inTexts.set(term, (inTexts.get(term) ?? 0) + 1);
	const most = Math.log(texts.length + 1);
	return found.map((terms) => {
		const profile = new Float64Array(subjects.length);
		for (const { term, subjects: of, isPhrase } of terms) {
			const rarity = Math.log((texts.length + 1) / inTexts.get(term)!) / most;
			for (const subject of of) profile[subject]! += (rarity * (isPhrase ? phraseWeight : 1)) / of.length;
		}
		return profile;
	});
}

/** Each of length one, then without what they have in common, then of length one again. None stays none. */
function fromTheMiddle(vectors: readonly (Float64Array | undefined)[]): (Float64Array | undefined)[] {
	const units = vectors.map((vector) => vector && unit(vector));
	const known = units.filter((each) => each !== undefined);
	const middle = new Float64Array(known[0]?.length ?? 0);
	for (const each of known) each.forEach((value, at) => (middle[at]! += value / known.length));
	return units.map((each) => each && unit(each.map((value, at) => value - middle[at]!)));
}

function unit(vector: Float64Array): Float64Array {
	const length = Math.sqrt(dot(vector, vector));
	return length > 1e-9 ? vector.map((value) => value / length) : vector;
}

function dot(one: Float64Array, other: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
	return sum;
}
