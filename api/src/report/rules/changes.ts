/**
 * What a new version says of the one before: themes that came or went, answers that changed, and quotes that
 * were taken back. Of those only their number is told.
 */
import type { PublishedPair } from '@sd/shared/report';

export type TakenBack = { themeId: string; withdrawnOn: string };
type Former = { publishedOn: string; pairs: readonly PublishedPair[] };

/** The pairs with how many quotes of each were taken back since the version before. */
export function pairsAfter(
	former: Former,
	pairs: readonly PublishedPair[],
	takenBack: readonly TakenBack[]
): PublishedPair[] {
	return pairs.map((pair) => ({
		...pair,
		said: { ...pair.said, quotesWithdrawn: countTakenBack(former, pair, takenBack) }
	}));
}

/** A quote that the forum itself left out leaves no trace; one that was taken back leaves its day. */
function countTakenBack(
	{ publishedOn, pairs }: Former,
	pair: PublishedPair,
	takenBack: readonly TakenBack[]
) {
	const before = pairs.find(({ themeId }) => themeId === pair.themeId)?.said.quotes ?? [];
	const now = new Set(pair.said.quotes.map(({ wording }) => wording));
	const missing = before.filter(({ wording }) => !now.has(wording)).length;
	const since = takenBack.filter(
		({ themeId, withdrawnOn }) => themeId === pair.themeId && withdrawnOn >= publishedOn
	);
	return Math.min(missing, since.length);
}

export function changesSince(former: Former, pairs: readonly PublishedPair[]): string[] {
	const before = new Map(former.pairs.map((pair) => [pair.themeId, pair]));
	const now = new Set(pairs.map(({ themeId }) => themeId));
	const changes = [
		...pairs.flatMap((pair) => changesOf(before.get(pair.themeId), pair)),
		...former.pairs
			.filter(({ themeId }) => !now.has(themeId))
			.map((pair) => `No longer in this report: ${named(pair)}.`)
	];
	return changes.length ? changes : ['No theme and no answer has changed.'];
}

function changesOf(before: PublishedPair | undefined, pair: PublishedPair): string[] {
	const name = named(pair);
	if (!before) return [`A new theme: ${name}.`];
	const changes: string[] = [];
	if (before.said.sentence !== pair.said.sentence) {
		changes.push(`The forum has put ${named(before)} in other words: ${name}.`);
	}
	if (!before.done && pair.done) changes.push(`There is now an answer to ${name}.`);
	else if (!isSame(before.done, pair.done)) changes.push(`The answer to ${name} has changed.`);
	const { quotesWithdrawn } = pair.said;
	if (quotesWithdrawn === 1)
		changes.push(`1 quote was taken back by the person who said it or by the forum, under ${name}.`);
	if (quotesWithdrawn > 1) {
		changes.push(
			`${quotesWithdrawn} quotes were taken back by the people who said them or by the forum, under ${name}.`
		);
	}
	return changes;
}

/** A theme by its sentence; the full stop is that of the sentence it stands in. */
const named = ({ said }: PublishedPair) => `“${said.sentence.replace(/\.$/, '')}”`;

type Done = PublishedPair['done'];

/** Part by part: the database gives the parts back in an order of its own. */
function isSame(before: Done, now: Done): boolean {
	const parts = [...Object.keys(before ?? {}), ...Object.keys(now ?? {})] as (keyof NonNullable<Done>)[];
	return parts.every((part) => before?.[part] === now?.[part]);
}
