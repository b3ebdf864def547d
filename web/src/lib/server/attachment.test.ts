import { expect, test } from 'vitest';
import { attachmentResponse } from './attachment.ts';

const sound = { mediaType: 'audio/webm', content: Buffer.from('0123456789').toString('base64') };

test('what is given can be played and saved, and nothing in it can run or be kept by a browser', async () => {
	const response = attachmentResponse(sound, null);
	expect(response.status).toBe(200);
	expect(await response.text()).toBe('0123456789');
	expect(Object.fromEntries(response.headers)).toMatchObject({
		'content-type': 'audio/webm',
		'content-disposition': 'attachment',
		'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
		'x-content-type-options': 'nosniff',
		'cache-control': 'no-store'
	});
});

test.each([
	['bytes=0-', '0123456789', 'bytes 0-9/10'],
	['bytes=2-4', '234', 'bytes 2-4/10'],
	['bytes=8-99', '89', 'bytes 8-9/10']
])('a player that asks for the part %s gets it', async (range, text, said) => {
	const response = attachmentResponse(sound, range);
	expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
		206,
		text,
		said
	]);
});

test.each(['bytes=5-2', 'bytes=10-', 'bytes=-3', 'bytes=0-1,3-4', 'lines=1-2', ''])(
	'asked for "%s", it gives the whole',
	async (range) => {
		const response = attachmentResponse(sound, range);
		expect([response.status, await response.text()]).toEqual([200, '0123456789']);
	}
);

test('nothing that is not a sound or a picture of ours is given out', () => {
	expect(() => attachmentResponse({ ...sound, mediaType: 'text/html' }, null)).toThrow();
});
