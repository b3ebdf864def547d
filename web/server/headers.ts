const permissions = (microphone: string) =>
	`accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=${microphone}, payment=(), usb=()`;

/** Set on every response, static files too. A page brings a stricter policy of its own, with nonces. */
export const securityHeaders: Record<string, string> = {
	'content-security-policy':
		"default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': permissions('()'),
	// Not no-referrer: with that, browsers send a form's POST without saying where it comes from.
	'referrer-policy': 'same-origin',
	'strict-transport-security': 'max-age=63072000; includeSubDomains',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY'
};

/** Where somebody tells us something, our own page may ask for the microphone. */
export const talkingPermissions = permissions('(self)');

/** The service worker lives by the policy of its own file: it may fetch our pages, and nothing else. */
export const workerPolicy = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";
