import { expect, test } from '../people/index.ts';

const hostile = [
	'<script>window.hurt = 1</script>',
	'<img src=x onerror="window.hurt = 1">',
	'<svg onload="window.hurt = 1"></svg>',
	'"><iframe src="javascript:window.hurt=1">',
	'{{7*7}} ${7*7} #{7*7}',
	'![](https://evil.example/beacon.png)',
	'\u202Eesrever \u200B\uFDFD e\u0301\u0301\u0301'
].join('\n');

test('whatever somebody writes is shown as words, and no request leaves', async ({ contributor }) => {
	const { page } = contributor;
	const strangers: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(process.env['SD_ADDRESS']!) && !/^(data|blob):/.test(request.url()))
			strangers.push(request.url());
	});
	const violations: string[] = [];
	page.on('console', (message) => {
		if (message.text().includes('Content Security Policy')) violations.push(message.text());
	});

	await contributor.opens('/share');
	await contributor.fills({ story: hostile });
	const words = await contributor.sends();
	await contributor.tracks(words);

	await expect(page.getByText('<script>window.hurt = 1</script>')).toBeVisible();
	expect(await page.evaluate(() => (window as unknown as { hurt?: number }).hurt)).toBeUndefined();
	expect(strangers).toEqual([]);
	expect(violations).toEqual([]);
});
