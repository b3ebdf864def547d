import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Api } from '../api.ts';
import type { Settings } from '../settings.ts';
import { addressOf } from './address.ts';
import { isForged } from './forged.ts';
import { toRequest, writeResponse } from './web-request.ts';

type Parts = { api: Api; settings: Pick<Settings, 'origin' | 'proxyHops'> };

/** Answers one call to /trpc on Node's own server, after asking whether it can have come from our own pages. */
export async function answerCall(
	request: IncomingMessage,
	response: ServerResponse,
	{ api, settings }: Parts
): Promise<void> {
	try {
		const origin = settings.origin ?? `http://${request.headers.host ?? 'localhost'}`;
		const asked = await toRequest(request, origin);
		if (asked === 413) return writeSentence(response, 413, 'This is too long to send.');
		if (asked === 503)
			return writeSentence(response, 503, 'Many people are sending right now. Try again in a minute.');
		if (asked === 400) return writeSentence(response, 400, 'This was not understood.');
		const forged = isForged(asked.headers, asked.method, origin);
		if (forged) return writeSentence(response, 403, forged);
		await writeResponse(
			response,
			await api.fetch(asked, { address: addressOf(request, settings.proxyHops) })
		);
	} catch {
		if (!response.headersSent) {
			writeSentence(response, 500, 'Something went wrong on our side. Try again in a little while.');
		}
	}
}

/** Whether it lives, and whether it can work: for whoever balances the load. Says whether it answered. */
export function answerHealth(path: string, response: ServerResponse, api: Api): boolean {
	if (path === '/health/live') writeText(response, 200, 'live');
	else if (path === '/health/ready') {
		void api
			.isReady()
			.then((isReady) => writeText(response, isReady ? 200 : 503, isReady ? 'ready' : 'not ready'));
	} else return false;
	return true;
}

export function writeText(response: ServerResponse, status: number, text: string): void {
	response
		.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
		.end(text);
}

function writeSentence(response: ServerResponse, status: number, message: string): void {
	response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
	response.end(JSON.stringify({ error: { message } }));
}
