import { expect, test } from 'vitest';
import { aloneByLease } from './alone.ts';
import { makeMemoryStore } from './memory-store.ts';

test('where a browser has no locks, a second sender stands back while the first works', async () => {
	const outbox = makeMemoryStore();
	const worked: string[] = [];

	await aloneByLease(
		outbox,
		() => 0,
		async () => {
			worked.push('first');
			await aloneByLease(
				outbox,
				() => 29_999,
				async () => void worked.push('second')
			);
		}
	);
	await aloneByLease(
		outbox,
		() => 29_999,
		async () => void worked.push('third')
	);

	expect(worked).toEqual(['first', 'third']);
});

test('a sender that fell asleep keeps nobody from sending for longer than half a minute', async () => {
	const outbox = makeMemoryStore();
	const worked: string[] = [];

	await aloneByLease(
		outbox,
		() => 0,
		async () =>
			aloneByLease(
				outbox,
				() => 30_000,
				async () => void worked.push('second')
			)
	);

	expect(worked).toEqual(['second']);
});

test('what fails lets go of the lease', async () => {
	const outbox = makeMemoryStore();
	const failing = aloneByLease(
		outbox,
		() => 0,
		async () => {
			throw new Error('The store was closed');
		}
	);
	await expect(failing).rejects.toThrow('closed');

	const worked: string[] = [];
	await aloneByLease(
		outbox,
		() => 1,
		async () => void worked.push('second')
	);

	expect(worked).toEqual(['second']);
});
