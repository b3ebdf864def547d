import { expect, test } from '../people/index.ts';

const always = {
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy':
		'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
	'referrer-policy': 'same-origin',
	'strict-transport-security': 'max-age=63072000; includeSubDomains',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY'
};

const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const kinds: [kind: string, path: string, policy: RegExp | string][] = [
	['a page', '/', /^default-src 'none';.*script-src 'self'/],
	['a page that does not exist', '/nothing-here', /^default-src 'none';.*frame-ancestors 'none'/],
	['the api', '/trpc/submission.form', nothing],
	['what the api does not have', '/trpc/submission.everything', nothing],
	['a file', '/icon-192.png', nothing],
	[
		'the service worker',
		'/service-worker.js',
		"default-src 'none'; connect-src 'self'; frame-ancestors 'none'"
	],
	['health', '/health/live', nothing]
];

for (const [kind, path, policy] of kinds) {
	test(`${kind} carries every security header, exactly`, async ({ request }) => {
		const headers = (await request.get(path)).headers();

		for (const [name, value] of Object.entries(always)) expect(headers[name], name).toBe(value);
		const found = headers['content-security-policy'] ?? '';
		if (typeof policy === 'string') expect(found).toBe(policy);
		else expect(found).toMatch(policy);
		expect(found).not.toContain('unsafe-inline');
		expect(found).not.toContain('unsafe-eval');
	});
}

test('only where somebody tells us something may our own page ask for the microphone', async ({
	request
}) => {
	const mayAsk = async (path: string) =>
		/microphone=\(([^)]*)\)/.exec((await request.get(path)).headers()['permissions-policy'] ?? '')?.[1];
	for (const path of ['/share', '/share/sent']) expect(await mayAsk(path), path).toBe('self');
	for (const path of ['/', '/track', '/shared', '/sign-in', '/team', '/trpc/submission.form'])
		expect(await mayAsk(path), path).toBe('');
});

test('a form is no longer than a form: only what brings files may be, and that ends as well', async ({
	request,
	baseURL
}) => {
	const post = async (path: string, megabytes: number) => {
		const answer = await request.post(path, {
			headers: { origin: baseURL!, accept: 'text/html' },
			multipart: {
				picture: { name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(megabytes * 1024 * 1024) }
			}
		});
		return answer.status();
	};
	for (const path of ['/share', '/track', '/sign-in', '/track/attachment'])
		expect(await post(path, 1), path).toBe(413);
	expect(await post('/share/sent', 9)).not.toBe(413);
	expect(await post('/share/sent', 11)).toBe(413);
});

for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
	test(`${method} is answered with no more than that it cannot be done`, async ({ request }) => {
		for (const path of ['/', '/share', '/trpc/submission.form', '/team']) {
			const response = await request.fetch(path, { method });
			expect(response.status(), path).toBeGreaterThanOrEqual(400);
			expect(response.status(), path).toBeLessThan(500);
			expect(response.headers()['x-content-type-options']).toBe('nosniff');
		}
	});
}

test("pages that are a person's own are never kept by a cache", async ({ request }) => {
	for (const path of ['/share', '/track', '/share/sent', '/sign-in']) {
		expect((await request.get(path)).headers()['cache-control'], path).toBe('no-store');
	}
});

test('the build gives away no source, no secret and no map', async ({ request }) => {
	const doors = [
		'/.git/config',
		'/.env',
		'/.data/app-secret',
		'/package.json',
		'/web/server/main.ts',
		'/service-worker.js.map',
		'/debug'
	];
	for (const path of doors) expect((await request.get(path)).status(), path).toBe(404);
});
