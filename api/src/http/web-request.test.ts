import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { toRequest } from './web-request.ts';

function asked(more: { method?: string; url?: string } = {}): IncomingMessage {
	const request = Readable.from([]);
	return Object.assign(request, { method: 'GET', url: '/trpc/plan.read', headers: {}, ...more }) as never;
}

test('a call is read as it was made', async () => {
	expect(await toRequest(asked(), 'http://localhost')).toMatchObject({
		url: 'http://localhost/trpc/plan.read'
	});
});

test.each([
	['names a host with a password in it', 'http://a:b@localhost', {}],
	['names a host that is none', 'http://a b^', {}],
	['has a verb of its own', 'http://localhost', { method: 'DELETE' }]
])('a call that %s is a mistake of whoever made it', async (_, origin, more) => {
	expect(await toRequest(asked(more), origin)).toBe(400);
});

const megabyte = Buffer.alloc(1024 * 1024);

function sending(url: string, megabytes: number): IncomingMessage {
	const request = Readable.from(Array.from({ length: megabytes }, () => megabyte));
	return Object.assign(request, { method: 'POST', url, headers: {} }) as never;
}

test('only the call that brings voice and pictures may be large, and that one ends as well', async () => {
	expect(await toRequest(sending('/trpc/submission.send', 14), 'http://localhost')).toBeInstanceOf(Request);
	expect(await toRequest(sending('/trpc/submission.send', 15), 'http://localhost')).toBe(413);
	expect(await toRequest(sending('/trpc/submission.track', 1), 'http://localhost')).toBe(413);
	expect(await toRequest(sending('/trpc/submission.send,theme.list', 1), 'http://localhost')).toBe(413);
});

test('many that are large at once do not fill the memory, and the next is taken again', async () => {
	let arrive = () => undefined as void;
	const all = new Promise<void>((resolve) => (arrive = resolve));
	async function* slow() {
		for (let count = 0; count < 13; count += 1) yield megabyte;
		await all;
	}
	const asked = Array.from({ length: 12 }, () => {
		const request = Object.assign(Readable.from(slow()), { method: 'POST', headers: {} });
		return toRequest(Object.assign(request, { url: '/trpc/submission.send' }) as never, 'http://localhost');
	});
	const refused = await Promise.any(asked.map(async (each) => ((await each) === 503 ? 503 : undefined)));
	expect(refused).toBe(503);
	arrive();
	await Promise.all(asked);
	expect(await toRequest(sending('/trpc/submission.send', 14), 'http://localhost')).toBeInstanceOf(Request);
});
