import { expect, test } from 'vitest';
import { fewAtOnce, TooMany } from './few-at-once.ts';

/** Work that is over when its test says so. */
function work() {
	const started: (() => void)[] = [];
	const begin = () => new Promise<void>((resolve) => started.push(resolve));
	return { started, begin };
}

test('two are served, three wait, and whoever comes after is turned away at once', async () => {
	const inTurn = fewAtOnce({ atOnce: 2, waiting: 3 });
	const { started, begin } = work();
	const taken = [1, 2, 3, 4, 5].map(() => inTurn(begin));

	await expect(inTurn(begin)).rejects.toThrow(TooMany);
	expect(started).toHaveLength(2);

	for (let served = 0; served < 5; served++) {
		started[served]!();
		await taken[served];
	}
	expect(started).toHaveLength(5);
});

test('work that fails gives its place to the next, and the place is never lost', async () => {
	const inTurn = fewAtOnce({ atOnce: 1, waiting: 1 });
	const failing = inTurn(() => Promise.reject(new Error('no')));
	const next = inTurn(() => Promise.resolve('done'));

	await expect(failing).rejects.toThrow('no');
	expect(await next).toBe('done');
	expect(await inTurn(() => Promise.resolve('again'))).toBe('again');
});
