import type { IncomingMessage, ServerResponse } from 'node:http';

import { mostBytesAt } from './most-bytes.ts';

/** What all requests together may hold while they arrive, so that many slow ones do not fill the memory. */
const mostHeld = 128 * 1024 * 1024;
let held = 0;

/** Node's request as the web's own Request; or the status to refuse it with. */
export async function toRequest(
	incoming: IncomingMessage,
	origin: string
): Promise<Request | 400 | 413 | 503> {
	const url = URL.parse(incoming.url ?? '/', origin);
	// A host with a name and a password in it is nobody's address, and a Request cannot be made of it.
	if (!url || url.username || url.password) return 400;
	const method = incoming.method ?? 'GET';
	if (!['GET', 'HEAD', 'POST'].includes(method)) return 400;

	const received = await readBody(incoming, mostBytesAt(url.pathname));
	if (typeof received === 'number') return received;
	const headers = new Headers();
	for (const [name, value] of Object.entries(incoming.headers)) {
		if (typeof value === 'string') headers.set(name, value);
	}
	const body = method === 'POST' ? received : null;
	return new Request(url, { method, headers, body });
}

async function readBody(incoming: IncomingMessage, most: number): Promise<Buffer<ArrayBuffer> | 413 | 503> {
	const chunks: Buffer[] = [];
	let bytes = 0;
	try {
		for await (const chunk of incoming as AsyncIterable<Buffer>) {
			bytes += chunk.length;
			held += chunk.length;
			if (bytes > most) return 413;
			if (held > mostHeld) return 503;
			chunks.push(chunk);
		}
		return Buffer.concat(chunks);
	} finally {
		held -= bytes;
	}
}

export async function writeResponse(outgoing: ServerResponse, response: Response): Promise<void> {
	const cookies = response.headers.getSetCookie();
	for (const [name, value] of response.headers) {
		if (name !== 'set-cookie') outgoing.setHeader(name, value);
	}
	if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
	outgoing.writeHead(response.status);
	outgoing.end(Buffer.from(await response.arrayBuffer()));
}
