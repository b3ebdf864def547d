import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a network does to one request: lets it pass, never answers, answers itself, or adds to what comes. */
export type Meddling = 'pass' | 'hang' | { status: number; type: string; body: string } | { append: string };

/** A network between a phone and the product that can be made bad, for pages and workers alike. */
export async function startNetwork(product: string) {
	const { hostname, port } = new URL(product);
	let meddle: (path: string) => Meddling = () => 'pass';
	const held: ServerResponse[] = [];

	const server = createServer((incoming, outgoing) => {
		const what = meddle(incoming.url ?? '/');
		if (what === 'hang') return void held.push(outgoing);
		if (typeof what === 'object' && 'status' in what) {
			outgoing.writeHead(what.status, { 'content-type': what.type }).end(what.body);
			return;
		}
		forward(incoming, outgoing, typeof what === 'object' ? what.append : '');
	});

	function forward(incoming: IncomingMessage, outgoing: ServerResponse, append: string): void {
		const headers = { ...incoming.headers };
		if (append) delete headers['accept-encoding'];
		const { url: path, method } = incoming;
		const passed = ask({ hostname, port, path, method, headers }, (answer) => {
			const { 'content-length': length, ...rest } = answer.headers;
			outgoing.writeHead(
				answer.statusCode ?? 502,
				append || !length ? rest : { ...rest, 'content-length': length }
			);
			answer.on('data', (chunk: Buffer) => outgoing.write(chunk));
			answer.on('end', () => outgoing.end(append));
		});
		passed.on('error', () => outgoing.destroy());
		incoming.pipe(passed);
	}

	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}`,
		becomes(next: (path: string) => Meddling): void {
			meddle = next;
		},
		async close(): Promise<void> {
			for (const each of held) each.destroy();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
