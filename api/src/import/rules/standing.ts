/** How far an import has got, as numbers that add up to its rows. */
import type { ImportRowState } from '@sd/shared/import';

export type Standing = Record<
	'waiting' | 'accepted' | 'toBeRead' | 'known' | 'problem' | 'takenBack',
	number
> & {
	/** Of all rows, those that somebody or something is done with. */
	done: number;
};

export function standingOf(
	counts: readonly { state: ImportRowState; count: number }[],
	rows: number
): Standing {
	const of = (wanted: ImportRowState) =>
		counts.filter(({ state }) => state === wanted).reduce((sum, { count }) => sum + count, 0);
	return {
		waiting: of('waiting'),
		accepted: of('accepted'),
		toBeRead: of('to be read'),
		known: of('known'),
		problem: of('problem'),
		takenBack: of('taken back'),
		done: rows - of('waiting')
	};
}
