import { expect, test } from '../people/index.ts';
import { readForm, sealStory, track } from '../people/phone.ts';

const elsewhere = 'https://evil.example';

const forgeries: [what: string, headers: Record<string, string>][] = [
	['another site says so itself', { 'content-type': 'application/json', origin: elsewhere }],
	['a sandboxed page', { 'content-type': 'application/json', origin: 'null' }],
	[
		'a browser that says it is another site',
		{ 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }
	],
	['a plain form', { 'content-type': 'text/plain' }],
	['a form with a file', { 'content-type': 'multipart/form-data; boundary=x' }],
	['a form in capitals', { 'content-type': 'TEXT/PLAIN' }],
	['nothing at all', {}]
];

for (const [what, headers] of forgeries) {
	test(`a call forged by ${what} is refused and leaves no row`, async ({ baseURL }) => {
		const item = await sealStory(await readForm(baseURL!), 'Forged');

		const response = await fetch(`${baseURL}/trpc/submission.send`, {
			method: 'POST',
			headers,
			body: JSON.stringify(item)
		});

		expect(response.status).toBe(403);
		expect(await track(baseURL!, item.receipt)).toMatchObject({
			sentence: expect.stringContaining('cannot find')
		});
	});
}

test('a form of ours posted from another site is refused', async ({ baseURL }) => {
	const response = await fetch(`${baseURL}/sign-in`, {
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded', origin: elsewhere },
		body: 'email=a%40example.org&password=x'
	});

	expect(response.status).toBe(403);
});

test('no page of ours can be put in a frame', async ({ page, baseURL }) => {
	await page.setContent(`<iframe src="${baseURL}/share"></iframe>`);

	await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Who are you?' })).toHaveCount(0);
});
