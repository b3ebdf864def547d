/** Which texts sound alike, and the words that make each group. It points; a person decides what a theme is. */
import { averageTo, groupAlike, near } from './groups.ts';
import { makingWords } from './making-words.ts';
import { likenesses, placeTexts, type Text } from './place.ts';

/** Fewer than this are no pattern yet: they stay on the shelf for a person to look at one by one. */
const fewest = 3;
const mostWords = 5;

export type AlikeGroup<Told> = { words: string[]; told: Told[] };

/** The largest group first. A text that fits no group well is in none. */
export function soundAlike<Told extends Text>(told: readonly Told[]): AlikeGroup<Told>[] {
	const rows = likenesses(placeTexts(told));
	const labels = groupAlike(rows);
	return [...Map.groupBy(labels.keys(), (at) => labels[at]!).values()]
		.map((members) => members.filter((at) => averageTo(rows[at]!, members, at) >= near))
		.filter((members) => members.length >= fewest)
		.toSorted((a, b) => b.length - a.length || a[0]! - b[0]!)
		.map((members) => {
			const inside = new Set(members);
			const own = members.map((at) => told[at]!);
			const others = told.filter((_, at) => !inside.has(at)).map(({ text }) => text);
			const words = makingWords(
				own.map(({ text }) => text),
				others,
				{ most: mostWords }
			);
			return { words, told: own };
		});
}
