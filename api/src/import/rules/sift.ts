/** Before anything comes in, every row is one of four: it is ready, it has a problem, it is twice in the file, or it is here already. */
import { readRow, type ReadRow, type Reading } from './row.ts';
import { RowProblem } from './row-problem.ts';

export type SiftedRow =
	| { number: number; is: 'ready'; row: ReadRow; hash: Buffer }
	| { number: number; is: 'known'; row: ReadRow; hash: Buffer }
	| { number: number; is: 'twice'; row: ReadRow; hash: Buffer; sameAs: number }
	| { number: number; is: 'problem'; why: string };

type Sifting = {
	reading: Reading;
	/** What a row is known again by. */
	hashOf: (said: string) => Buffer;
	/** The hashes, in hexadecimal, of those that came in before, and the keys of those that are here. */
	known?: ReadonlySet<string>;
};

export function sift(
	rows: readonly { number: number; cells: readonly string[] }[],
	{ reading, hashOf, known = new Set() }: Sifting
): SiftedRow[] {
	const firstOf = new Map<string, number>();
	return rows.map(({ number, cells }) => {
		try {
			const row = readRow(cells, reading);
			const hash = hashOf(saidIn(row));
			const key = hash.toString('hex');
			if (known.has(key) || (row.key && known.has(row.key))) return { number, is: 'known', row, hash };
			const sameAs = firstOf.get(key);
			if (sameAs !== undefined) return { number, is: 'twice', row, hash, sameAs };
			firstOf.set(key, number);
			return { number, is: 'ready', row, hash };
		} catch (problem) {
			if (!(problem instanceof RowProblem)) throw problem;
			return { number, is: 'problem', why: problem.message };
		}
	});
}

/**
 * A row is the same when the same was said on the same day by as many. What was done about it, and where somebody
 * filed it, may change from one version of a tracker to the next: it is still the same row.
 */
export function saidIn({ story, better, toldOn, teller, headCount }: ReadRow): string {
	const same = (words: string) => words.toLowerCase().replace(/\s+/g, ' ');
	return JSON.stringify([same(story), same(better), toldOn, teller === 'group' ? headCount : null]);
}
