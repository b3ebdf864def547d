import { expect, test } from 'vitest';
import { readPlainForm } from './plain-form.ts';

const most = { words: 10_000, files: 100_000, all: 1_000_000, milliseconds: 10_000 };

const field = (name: string, value: string) =>
	`--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (name: string, content: string, fileName = 'x.jpg') =>
	`--b\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: image/jpeg\r\n\r\n${content}\r\n`;
const letters = (count: number) => 'x'.repeat(count);
const end = '--b--\r\n';

function posting(body: BodyInit, type = 'multipart/form-data; boundary=b'): Request {
	const init = { method: 'POST', body, headers: { 'content-type': type }, duplex: 'half' };
	return new Request('http://localhost/share/sent', init);
}

/** A body that comes in pieces for as long as somebody takes them, and counts how much was taken. */
function endless(start: string, piece: string) {
	const taken = { bytes: 0, isCancelled: false };
	const body = new ReadableStream<Uint8Array>({
		pull(controller) {
			const chunk = Buffer.from(taken.bytes === 0 ? start : piece);
			taken.bytes += chunk.length;
			controller.enqueue(chunk);
		},
		cancel() {
			taken.isCancelled = true;
		}
	});
	return { taken, body };
}

const start = `${field('story', 'We waited')}--b\r\nContent-Disposition: form-data; name="picture"; filename="film"\r\n\r\n`;

test('words and files come as they were sent, in whatever pieces they arrive', async () => {
	const told = 'Ärger, “A & B”\r\n-- and --b more';
	const whole =
		field('story', told) + file('picture', 'p1') + file('picture', 'p2') + file('sound', 's') + end;
	for (const size of [1, 7, 64, 100_000]) {
		const bytes = Buffer.from(whole);
		const body = new ReadableStream<Uint8Array>({
			start(controller) {
				for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.subarray(at, at + size));
				controller.close();
			}
		});
		const { fields, parts, problem, letGo } = await readPlainForm(posting(body), most);
		expect(problem).toBeUndefined();
		expect(fields.get('story')).toBe(told);
		expect(parts.pictures.map(({ content }) => Buffer.from(content).toString())).toEqual(['p1', 'p2']);
		expect(Buffer.concat(parts.voice?.chunks ?? []).toString()).toBe('s');
		letGo();
	}
});

test('a browser that sends no files, or sends the words alone, is understood', async () => {
	const none = file('picture', '', '') + file('sound', '', '');
	const { parts } = await readPlainForm(posting(field('story', 'a') + none + end), most);
	expect(parts).toEqual({ voice: undefined, pictures: [] });

	const { fields } = await readPlainForm(
		posting('story=We+waited&about=a&about=b', 'application/x-www-form-urlencoded')
	);
	expect([fields.get('story'), ...fields.getAll('about')]).toEqual(['We waited', 'a', 'b']);
});

test.each([
	['a photo', file('picture', letters(100_001)), 'bigPicture'],
	['a sound', file('sound', letters(100_001)), 'bigSound'],
	['two photos together', file('picture', letters(60_000)) + file('picture', letters(60_000)), 'bigFiles']
])('%s that is too big is let go, and the words before and after it stay', async (_, files, key) => {
	const body = field('story', 'We waited') + files + field('contact', 'me@example.org') + end;
	const { fields, parts, problem } = await readPlainForm(posting(body), most);
	expect(problem).toMatchObject({ field: key === 'bigSound' ? 'sound' : 'picture', key, status: 413 });
	expect(fields.get('story')).toBe('We waited');
	expect(fields.get('contact')).toBe('me@example.org');
	expect(parts).toEqual({ voice: undefined, pictures: [] });
});

test('of a body without end no more is taken than the most, the line stays open, and the words are there', async () => {
	const { taken, body } = endless(start, letters(10_000));
	const { fields, problem } = await readPlainForm(posting(body), most);
	expect(fields.get('story')).toBe('We waited');
	expect(problem).toMatchObject({ key: 'bigPicture', status: 413 });
	expect(taken.bytes).toBeLessThan(most.all + 50_000);
	expect(taken.isCancelled).toBe(false);
});

test('a line that is too slow for its photo gives the words back', async () => {
	const body = new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from(`${start}xxx`)) });
	const { fields, problem } = await readPlainForm(posting(body), { ...most, milliseconds: 50 });
	expect(fields.get('story')).toBe('We waited');
	expect(problem).toMatchObject({ key: 'bigPicture', status: 413 });
});

test.each([
	['cut off in the middle of a file', `${start}xxx`],
	[
		'cut off in the middle of a part that nobody knows',
		`${field('story', 'We waited')}--b\r\nX: y\r\n\r\nxx`
	],
	['cut off after the words', field('story', 'We waited')],
	['cut off in a header', `${field('story', 'We waited')}--b\r\nContent-Dis`]
])('what was %s is asked for again, with the words that came', async (_, body) => {
	const { fields, problem } = await readPlainForm(posting(body), most);
	expect(problem).toMatchObject({ key: 'notSent', status: 400 });
	expect(fields.get('story')).toBe('We waited');
});

test.each([
	['no boundary', 'multipart/form-data'],
	['another boundary', 'multipart/form-data; boundary=other'],
	['no form at all', 'text/plain']
])('a body with %s is a mistake of its sender, and no bug', async (_, type) => {
	const { problem } = await readPlainForm(posting(field('story', 'a') + end, type), most);
	expect(problem).toMatchObject({ key: 'notSent', status: 400 });
});

test('more letters than any page takes are refused, in one field or in many', async () => {
	for (const body of [field('story', letters(10_001)), field('kept', letters(1000)).repeat(11)])
		await expect(readPlainForm(posting(body + end), most)).rejects.toMatchObject({ status: 413 });
});

test('while others hold all the room there is, a photo has to wait, and its words do not', async () => {
	const big = () => readPlainForm(posting(field('story', 'a') + file('picture', letters(9_900_000)) + end));
	const others = [];
	for (let count = 0; count < 6; count += 1) others.push(await big());
	expect(others.every(({ problem }) => problem === undefined)).toBe(true);

	const late = await big();
	expect(late.problem).toMatchObject({ key: 'notSent', status: 503 });
	expect(late.fields.get('story')).toBe('a');

	for (const { letGo } of others) letGo();
	const again = await big();
	expect(again.problem).toBeUndefined();
	again.letGo();
});
