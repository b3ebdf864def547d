/** Which of many texts are most like some that a person has put together: by how like all of them each one is. */
import { likeness, placeTexts, type Text } from './place.ts';

/** Less alike is not offered: from here on about half of what is offered belongs (tuned texts, docs/theming.md). */
const likeEnough = 0.2;

export function moreLikeThese<Candidate extends Text>(
	these: readonly Text[],
	candidates: readonly Candidate[],
	{ most }: { most: number }
): Candidate[] {
	if (!these.length) return [];
	const placed = placeTexts([...these, ...candidates]);
	const own = placed.slice(0, these.length);
	const scored = candidates.map((candidate, at) => {
		const place = placed[these.length + at]!;
		return { candidate, score: own.reduce((sum, each) => sum + likeness(each, place), 0) / own.length };
	});
	// Sorting keeps the order of equals.
	return scored
		.filter(({ score }) => score >= likeEnough)
		.toSorted((a, b) => b.score - a.score)
		.slice(0, most)
		.map(({ candidate }) => candidate);
}
