/** Set on every response, static files too. A page brings a stricter policy of its own, with nonces. */
export const securityHeaders: Record<string, string> = {
	'content-security-policy':
		"default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy':
		'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
	// Not no-referrer: with that, browsers send a form's POST without saying where it comes from.
	'referrer-policy': 'same-origin',
	'strict-transport-security': 'max-age=63072000; includeSubDomains',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY'
};

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
