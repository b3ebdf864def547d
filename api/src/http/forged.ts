/**
 * Says why a call to /trpc may not have come from our own pages; undefined when it may. A browser cannot
 * send JSON to another site without asking first, and it always says where a POST comes from.
 */
export function isForged(headers: Headers, method: string, origin: string): string | undefined {
	if (method === 'GET' || method === 'HEAD') return undefined;
	const from = headers.get('origin');
	if (from !== null && from !== origin) return 'This came from another site, so it was not done.';
	const site = headers.get('sec-fetch-site');
	if (site !== null && site !== 'same-origin' && site !== 'none')
		return 'This came from another site, so it was not done.';
	if (!/^application\/json\b/i.test(headers.get('content-type') ?? ''))
		return 'Send this as application/json.';
	return undefined;
}
