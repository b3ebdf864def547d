/** What a coordinator hides is gone from what others see, and everything else stays exactly as it was written. */
import { placeholders, type RedactionKind } from '@sd/shared/moderation';

export type Hidden = { startsAt: number; endsAt: number };

/** The words with a placeholder for each hidden stretch. Hidden stretches that overlap show as the first of them. */
export function applyRedactions(
	text: string,
	redactions: readonly (Hidden & { kind: RedactionKind })[]
): string {
	let shown = '';
	let at = 0;
	for (const { kind, ...hidden } of redactions.toSorted((a, b) => a.startsAt - b.startsAt)) {
		const { startsAt, endsAt } = widened(text, hidden);
		if (endsAt <= at || startsAt === endsAt) continue;
		if (startsAt >= at) shown += text.slice(at, startsAt) + placeholders[kind];
		at = endsAt;
	}
	return shown + text.slice(at);
}

/** The same stretch, within the text and never through the middle of a character that is stored as two halves. */
export function widened(text: string, { startsAt, endsAt }: Hidden): Hidden {
	return {
		startsAt: isInsidePair(text, startsAt) ? startsAt - 1 : Math.min(startsAt, text.length),
		endsAt: isInsidePair(text, endsAt) ? endsAt + 1 : Math.min(endsAt, text.length)
	};
}

/** One stretch over all of these: hiding more of what is already hidden in part makes one hole, not two. */
export function joined(one: Hidden, others: readonly Hidden[]): Hidden {
	const all = [one, ...others];
	return {
		startsAt: Math.min(...all.map(({ startsAt }) => startsAt)),
		endsAt: Math.max(...all.map(({ endsAt }) => endsAt))
	};
}

export function doOverlap(one: Hidden, other: Hidden): boolean {
	return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

function isInsidePair(text: string, place: number): boolean {
	return /[\ud800-\udbff]/.test(text.charAt(place - 1)) && /[\udc00-\udfff]/.test(text.charAt(place));
}
