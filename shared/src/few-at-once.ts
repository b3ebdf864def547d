/** Turned away because enough others are being served or are waiting already. */
export class TooMany extends Error {
	override name = 'TooMany';
}

/**
 * Heavy work is done for a few at once while some more wait. Whoever comes after those is turned away at
 * once, so that a flood costs the flooder and not everybody else.
 */
export function fewAtOnce({ atOnce, waiting: mostWaiting }: { atOnce: number; waiting: number }) {
	let free = atOnce;
	const waiting: (() => void)[] = [];

	return async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
		if (free > 0) free -= 1;
		else if (waiting.length < mostWaiting) await new Promise<void>((resolve) => waiting.push(resolve));
		else throw new TooMany('There are too many at once');
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else free += 1;
		}
	};
}
