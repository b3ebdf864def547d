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
