import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';

/**
 * Makes what anybody may read smaller on its way: brotli where the browser takes it, else gzip. Files were
 * made small when they were built and pass as they are.
 *
 * How much a page shrinks tells whoever watches the line whether two parts of it are alike (BREACH). So a
 * page is left as it is when it can hold a secret: an answer to a form (a receipt, what somebody wrote), and
 * every page of somebody who has a cookie other than how they read. What is left is the same for everybody.
 */
const shrink = compression({
	threshold: 1000,
	brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
	filter: (request, response) => isForAnybody(request) && compression.filter(request, response)
});

export function compress(request: IncomingMessage, response: ServerResponse): void {
	shrink(request, response, () => undefined);
}

export function isForAnybody({ method, headers, url }: Pick<IncomingMessage, 'method' | 'headers' | 'url'>) {
	if (method !== 'GET' && method !== 'HEAD') return false;
	if (/^\/(team|sign-in)\b/.test(url ?? '/')) return false;
	const cookies = (headers.cookie ?? '').split(/; */).filter(Boolean);
	return cookies.every((cookie) => cookie.startsWith('reading='));
}
