import { request as httpRequest } from 'node:http';
import { expect, test } from '../people/index.ts';

/** Who asks for less than a page is answered with what the page is made from. */
const asBrowser = { accept: 'text/html' };

const sent = '/share/sent';
const multipart = 'multipart/form-data; boundary=b';
const words = '--b\r\nContent-Disposition: form-data; name="story"\r\n\r\nCANARY-WORDS\r\n';
const who = '--b\r\nContent-Disposition: form-data; name="who"\r\n\r\nyoung\r\n';
const film = '--b\r\nContent-Disposition: form-data; name="picture"; filename="film.jpg"\r\n\r\n';

type Answer = { status: number; text: string; taken: number };

/** Sends so many bytes, or all that the other side takes, and hears the answer whenever it comes. */
function sendEndless(headers: Record<string, string>, most: number): Promise<Answer> {
	const address = new URL(sent, process.env['SD_ADDRESS']);
	return new Promise((resolve, reject) => {
		const line = httpRequest(address, {
			method: 'POST',
			headers: { ...asBrowser, origin: address.origin, 'content-type': multipart, ...headers }
		});
		let left = most;
		const piece = Buffer.alloc(256 * 1024, 'x');
		const pour = () => {
			while (left > 0 && line.write(piece)) left -= piece.length;
			if (left > 0) line.once('drain', pour);
		};
		line.on('error', reject);
		line.on('response', (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (part: string) => (text += part));
			response.on('end', () => {
				resolve({ status: response.statusCode ?? 0, text, taken: line.socket?.bytesWritten ?? 0 });
				line.destroy();
			});
		});
		line.write(words + who + film);
		pour();
	});
}

const gigabyte = 1_000_000_000;

for (const [how, headers] of [
	['that says how long it is', { 'content-length': String(gigabyte) }],
	['that does not say how long it is', { 'transfer-encoding': 'chunked' }]
] as const) {
	test(`a form of 1 GB ${how} is read to a point, answered with its words, and no further`, async () => {
		const { status, text, taken } = await sendEndless(headers, gigabyte);
		expect(status).toBe(413);
		expect(text).toContain('CANARY-WORDS');
		expect(taken).toBeLessThan(100_000_000);
	});
}

test('many of them at once keep nobody from a page or from sending', async ({
	contributorWithoutScript: contributor
}) => {
	const flood = Array.from({ length: 12 }, () =>
		sendEndless({ 'content-length': String(gigabyte) }, gigabyte)
	);
	await contributor.opens('/share');
	await contributor.fills({ story: 'In the middle of a flood' });
	await contributor.sends();
	for (const answer of flood) expect((await answer).status).toBe(413);
});

test('a form that is broken is a mistake of its sender: a sentence, and no bug of ours', async ({
	request,
	baseURL
}) => {
	const places = [sent, '/share', '/track?/look', '/track/attachment', '/g', '/easier', '/sign-in'];
	for (const path of places) {
		for (const [type, data] of [
			[multipart, words],
			[multipart, 'nothing of the kind'],
			['multipart/form-data', `${words}--b--\r\n`]
		] as const) {
			const answer = await request.post(path, {
				headers: { ...asBrowser, origin: baseURL!, 'content-type': type },
				data
			});
			const text = await answer.text();
			expect(answer.status(), `${path} ${type} ${data}: ${text}`).toBe(400);
			expect(text).not.toContain('Something went wrong');
			expect(text).toContain(path === sent ? 'There is a problem' : 'This did not arrive whole.');
		}
	}
});

test('a form from elsewhere is refused, whatever it brings', async ({ request }) => {
	const answer = await request.post(sent, {
		headers: { origin: 'https://elsewhere.example' },
		multipart: {
			story: 'CANARY-WORDS',
			picture: { name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(99) }
		}
	});
	expect(answer.status()).toBe(403);
	expect(await answer.text()).not.toContain('CANARY-WORDS');
});
