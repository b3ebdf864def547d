import type { Stretch } from './stretch-code.ts';

export type Selected = Stretch & { words: string };

/**
 * What is selected with the mouse in the words they sent, as places in the text. Each piece on the page says
 * where it begins (data-at) and holds exactly its letters; what else stands there is not part of the text.
 */
export function readSelection(block: HTMLElement, selection: Selection | null): Selected | undefined {
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const chosen = selection.getRangeAt(0);
	const fields = [...block.querySelectorAll<HTMLElement>('[data-field]')];
	const field = fields.find((each) => each.contains(chosen.startContainer));
	if (!field?.contains(chosen.endContainer)) return undefined;

	const parts = [...field.querySelectorAll<HTMLElement>('[data-at]')]
		.filter((piece) => chosen.intersectsNode(piece))
		.map((piece) => clip(piece, chosen))
		.filter(({ words }) => words !== '');
	const first = parts[0];
	const last = parts.at(-1);
	if (!first || !last) return undefined;
	return trimmed({
		field: field.dataset['field'] as Stretch['field'],
		startsAt: first.startsAt,
		endsAt: last.startsAt + last.words.length,
		words: parts.map(({ words }) => words).join('')
	});
}

function clip(piece: HTMLElement, chosen: Range): { startsAt: number; words: string } {
	const inside = document.createRange();
	inside.selectNodeContents(piece);
	const before = inside.cloneRange();
	if (chosen.compareBoundaryPoints(Range.START_TO_START, inside) > 0)
		inside.setStart(chosen.startContainer, chosen.startOffset);
	if (chosen.compareBoundaryPoints(Range.END_TO_END, inside) < 0)
		inside.setEnd(chosen.endContainer, chosen.endOffset);
	before.setEnd(inside.startContainer, inside.startOffset);
	return { startsAt: Number(piece.dataset['at']) + before.toString().length, words: inside.toString() };
}

/** A double click takes the gap after a word along; a gap hides nobody. */
function trimmed({ field, startsAt, words }: Selected): Selected | undefined {
	const kept = words.trim();
	if (kept === '') return undefined;
	const from = startsAt + words.indexOf(kept);
	return { field, startsAt: from, endsAt: from + kept.length, words: kept };
}

/** The other way round: these places of a text as they stand on the page. */
export function rangeOf(
	block: HTMLElement,
	field: string,
	{ startsAt, endsAt }: Pick<Stretch, 'startsAt' | 'endsAt'>
): Range | undefined {
	const pieces = [...block.querySelectorAll<HTMLElement>(`[data-field="${field}"] [data-at]`)];
	const begin = pieceAt(pieces, startsAt);
	const end = pieceAt(pieces, endsAt - 1);
	if (!begin?.firstChild || !end?.firstChild) return undefined;
	const range = document.createRange();
	range.setStart(begin.firstChild, startsAt - Number(begin.dataset['at']));
	range.setEnd(end.firstChild, endsAt - Number(end.dataset['at']));
	return range;
}

function pieceAt(pieces: readonly HTMLElement[], place: number): HTMLElement | undefined {
	return pieces.findLast((piece) => Number(piece.dataset['at']) <= place);
}
