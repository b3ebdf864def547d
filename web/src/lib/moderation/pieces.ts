/** The words as they were sent, cut where something about them is to be shown: hidden, maybe to hide, or a worry. */
export type Mark = {
	startsAt: number;
	endsAt: number;
	as: 'hidden' | 'maybe' | 'worry';
	/** What stands for it where it is hidden: "a name". */
	word?: string;
};
export type Piece = { at: number; text: string; as?: Mark['as']; word?: string };

const order: Mark['as'][] = ['hidden', 'maybe', 'worry'];

/** Put together again, the pieces are the text, letter by letter. Where marks overlap, the first of the order shows. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
	const ranked = marks.toSorted((a, b) => order.indexOf(a.as) - order.indexOf(b.as));
	const within = marks.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]);
	const cuts = [...new Set([0, ...within, text.length])]
		.filter((cut) => cut >= 0 && cut <= text.length)
		.sort((a, b) => a - b);

	const pieces: Piece[] = [];
	let last: Mark | undefined;
	for (const [index, at] of cuts.entries()) {
		const part = text.slice(at, cuts[index + 1] ?? text.length);
		if (part === '') continue;
		const mark = ranked.find(({ startsAt, endsAt }) => startsAt <= at && at < endsAt);
		const before = pieces.at(-1);
		if (before && mark === last) before.text += part;
		else
			pieces.push({ at, text: part, ...(mark && { as: mark.as }), ...(mark?.word && { word: mark.word }) });
		last = mark;
	}
	return pieces;
}

/** What these stretches cover, in order, as few stretches as it can be: the same words are not quoted twice. */
export function coveredBy(stretches: readonly Pick<Mark, 'startsAt' | 'endsAt'>[]) {
	const covered: Pick<Mark, 'startsAt' | 'endsAt'>[] = [];
	for (const { startsAt, endsAt } of stretches.toSorted((a, b) => a.startsAt - b.startsAt)) {
		const last = covered.at(-1);
		if (last && startsAt <= last.endsAt) last.endsAt = Math.max(last.endsAt, endsAt);
		else covered.push({ startsAt, endsAt });
	}
	return covered;
}

export type Shown = { text: string; isHidden: boolean };

/** What others will see, with each placeholder on its own. */
export function shownOf(text: string, placeholders: readonly string[]): Shown[] {
	const known = placeholders.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
	return text
		.split(new RegExp(`(${known})`))
		.filter((part) => part !== '')
		.map((part) =>
			placeholders.includes(part)
				? { text: withoutBrackets(part), isHidden: true }
				: { text: part, isHidden: false }
		);
}

export function withoutBrackets(placeholder: string): string {
	return placeholder.replace(/^\[|\]$/g, '');
}
