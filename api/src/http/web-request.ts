import type { IncomingMessage, ServerResponse } from 'node:http';

const mostBytes = 256 * 1024;

/** Node's request as the web's own Request; or the status to refuse it with. */
export async function toRequest(incoming: IncomingMessage, origin: string): Promise<Request | 400 | 413> {
	const url = URL.parse(incoming.url ?? '/', origin);
	// A host with a name and a password in it is nobody's address, and a Request cannot be made of it.
	if (!url || url.username || url.password) return 400;
	const method = incoming.method ?? 'GET';
	if (!['GET', 'HEAD', 'POST'].includes(method)) return 400;

	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of incoming as AsyncIterable<Buffer>) {
		bytes += chunk.length;
		if (bytes > mostBytes) return 413;
		chunks.push(chunk);
	}
	const headers = new Headers();
	for (const [name, value] of Object.entries(incoming.headers)) {
		if (typeof value === 'string') headers.set(name, value);
	}
	const body = method === 'POST' ? Buffer.concat(chunks) : null;
	return new Request(url, { method, headers, body });
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
