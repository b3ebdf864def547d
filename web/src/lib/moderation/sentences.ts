import type { Piece } from './pieces.ts';

const end = /[.!?…]+["'’”)]*\s+|\n+/g;

/** The pieces in blocks of one sentence each. What is hidden stays whole, so its block can be longer. */
export function sentencesOf(pieces: readonly Piece[]): Piece[][] {
	const blocks: Piece[][] = [[]];
	for (const piece of pieces) {
		if (piece.as === 'hidden') {
			blocks.at(-1)!.push(piece);
			continue;
		}
		let from = 0;
		for (const { 0: found, index } of piece.text.matchAll(end)) {
			const to = index + found.length;
			blocks.at(-1)!.push({ ...piece, at: piece.at + from, text: piece.text.slice(from, to) });
			blocks.push([]);
			from = to;
		}
		if (from < piece.text.length) {
			blocks.at(-1)!.push({ ...piece, at: piece.at + from, text: piece.text.slice(from) });
		}
	}
	return blocks.filter((block) => block.length > 0);
}

export type Span = { startsAt: number; endsAt: number };

export const textOf = (block: readonly Piece[]) => block.map(({ text }) => text).join('');

function wordsIn(block: readonly Piece[]): Span[] {
	const from = block[0]?.at ?? 0;
	return [...textOf(block).matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’@.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu)].map(
		({ 0: word, index }) => ({ startsAt: from + index, endsAt: from + index + word.length })
	);
}

export type Step = 'ArrowRight' | 'ArrowLeft' | 'ArrowDown' | 'ArrowUp';

/** Chooses by whole words: right takes one more, left one fewer; down begins one later, up one earlier. */
export function chooseByWord(
	block: readonly Piece[],
	chosen: Span | undefined,
	step: Step
): Span | undefined {
	const words = wordsIn(block);
	const first = words.findIndex(({ endsAt }) => chosen !== undefined && endsAt > chosen.startsAt);
	const last = words.findLastIndex(({ startsAt }) => chosen !== undefined && startsAt < chosen.endsAt);
	const isHere = chosen !== undefined && first >= 0 && last >= first;
	if (!isHere) return words[0];
	const from = first + ({ ArrowDown: 1, ArrowUp: -1 }[step as string] ?? 0);
	const to = last + ({ ArrowRight: 1, ArrowLeft: -1 }[step as string] ?? 0);
	const begin = Math.min(Math.max(from, 0), words.length - 1);
	const finish = Math.min(Math.max(to, step === 'ArrowLeft' ? begin : 0), words.length - 1);
	return { startsAt: words[begin]!.startsAt, endsAt: words[Math.max(begin, finish)]!.endsAt };
}

export const isStep = (key: string): key is Step => key.startsWith('Arrow');

/** As it is read out: what is hidden says so, and as what. */
export const spokenOf = (pieces: readonly Piece[]): string =>
	pieces.map(({ as, text, word }) => (as === 'hidden' ? `${text} hidden as ${word}` : text)).join('');
