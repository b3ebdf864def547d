import { spawnSync } from 'node:child_process';
import { deflateSync } from 'node:zlib';
import { Input, ALL_FORMATS, BufferSource } from 'mediabunny';
import { attachmentKinds } from '@sd/shared/phone/answers';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { canary, joined, latin, picture, place, pngPart, sound } from '../testing/media.ts';
import { confinement, makeAnew } from './make-anew.ts';

/** Everything that must not be in what we keep, looked for as bytes. */
const secrets = [
	canary,
	place.latitude,
	place.longitude,
	'GPS',
	'Exif',
	'xmpmeta',
	'Photoshop',
	'<script',
	'JAR'
];

function found(content: Uint8Array): string[] {
	const text = Buffer.from(content).toString('latin1');
	return secrets.filter((secret) => text.includes(secret));
}

describe('a picture', () => {
	test.each(['jpeg', 'png', 'webp'] as const)(
		'from a %s holds its colours, and nothing of where, when or whose',
		async (kind) => {
			const taken = await picture(kind);
			expect(found(taken)).toContain(canary);
			expect(await sharp(taken).metadata()).toHaveProperty('exif');

			const made = await makeAnew('picture', taken);
			expect(made?.mediaType).toBe('image/jpeg');
			expect(found(made!.content)).toEqual([]);
			const kept = await sharp(made!.content).metadata();
			expect(kept).toMatchObject({ width: 64, height: 48, format: 'jpeg' });
			expect([kept.exif, kept.xmp, kept.iptc, kept.icc]).toEqual([
				undefined,
				undefined,
				undefined,
				undefined
			]);
			const pixels = await sharp(made!.content).greyscale().raw().toBuffer();
			expect(pixels[64 * 24 + 8]).toBeLessThan(60);
			expect(pixels[64 * 24 + 56]).toBeGreaterThan(190);
		}
	);

	test('that is held sideways is turned upright', async () => {
		const sideways = await sharp(await picture('png'))
			.withMetadata({ orientation: 6 })
			.jpeg()
			.toBuffer();
		const made = await makeAnew('picture', sideways);
		expect(await sharp(made!.content).metadata()).toMatchObject({ width: 48, height: 64 });
	});

	test('is no larger than a screen can show', async () => {
		const large = await sharp({ create: { width: 4000, height: 1000, channels: 3, background: 'red' } })
			.jpeg()
			.toBuffer();
		const made = await makeAnew('picture', large);
		expect(await sharp(made!.content).metadata()).toMatchObject({ width: 2000, height: 500 });
	});

	test('with something else hidden behind it is the picture alone', async () => {
		const page = latin(`<html><script>alert("${canary}")</script>`);
		const archive = latin(`PK\x03\x04 JAR ${canary}`);
		for (const tail of [page, archive]) {
			const made = await makeAnew('picture', joined(await picture('png'), tail));
			expect(found(made?.content ?? new Uint8Array())).toEqual([]);
			expect(made?.mediaType).toBe('image/jpeg');
		}
	});

	test('that moves stands still at its first moment', async () => {
		const frames = await sharp(
			[
				await picture('png'),
				await sharp(await picture('png'))
					.negate()
					.toBuffer()
			],
			{ join: { animated: true } }
		)
			.webp()
			.toBuffer();
		expect((await sharp(frames).metadata()).pages).toBe(2);
		const made = await makeAnew('picture', frames);
		expect(await sharp(made!.content).metadata()).toMatchObject({ width: 64, height: 48 });
	});
});

describe('nothing is made of', () => {
	const html = '<html><script>alert(1)</script>';
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';

	test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
		['an empty file', () => new Uint8Array()],
		['a drawing that is a program (SVG)', () => latin(svg)],
		['a page that says it is a picture', () => joined(Uint8Array.of(0xff, 0xd8, 0xff), latin(html))],
		['a moving picture of the old kind (GIF)', () => sharp(picturePixels()).gif().toBuffer()],
		['a TIFF', () => sharp(picturePixels()).tiff().toBuffer()],
		['a PDF', () => latin('%PDF-1.7 <script>')],
		['a picture that broke off', async () => (await picture('jpeg')).subarray(0, 400)],
		['a picture of 50,000 by 50,000 dots in a few bytes', () => bomb(50_000, 50_000)],
		['a picture of 41 million dots, each of them there', () => plain(8200, 5001)],
		['sound that says it is a picture', () => sound('webm')]
	])('%s', async (_, make) => {
		expect(await makeAnew('picture', await make())).toBeUndefined();
	});

	test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
		['an empty file', () => new Uint8Array()],
		['a list of addresses to fetch (HLS)', () => latin('#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.aac\n')],
		['a list of files to join', () => latin("ffconcat version 1.0\nfile '/etc/passwd'\n")],
		['a page', () => latin(html)],
		['a picture that says it is sound', () => picture('jpeg')],
		['a head of sound and nothing after it', async () => (await sound('mp4')).subarray(0, 40)],
		['sound and then none', async () => joined(Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3), latin(html))]
	])('voice: %s', async (_, make) => {
		expect(await makeAnew('voice', await make())).toBeUndefined();
	});
});

describe('the process that opens a file', () => {
	const attempts = {
		'reads another file': "require('node:fs').readFileSync('/etc/hostname')",
		'writes a file': "require('node:fs').writeFileSync(require('node:os').devNull, '')",
		'starts a program': "require('node:child_process').execFileSync('true')",
		'calls the network': "require('node:net').connect(9, '127.0.0.1').on('error', (e) => console.log(e.code))"
	};
	const tries = (flags: string[], attempt: string) =>
		spawnSync(process.execPath, [...flags, '-e', `try { ${attempt} } catch (e) { console.log(e.code) }`], {
			encoding: 'utf8'
		}).stdout.trim();

	describe.each(attachmentKinds)('for %s', (kind) => {
		test.each(Object.entries(attempts))('is refused when it %s', (_, attempt) => {
			expect(tries(confinement(kind), attempt)).toBe('ERR_ACCESS_DENIED');
			expect(tries([], attempt)).not.toBe('ERR_ACCESS_DENIED');
		});
	});
});

describe('a voice note', () => {
	const tags = {
		title: `${canary} at ${place.latitude},${place.longitude}`,
		artist: canary,
		comment: canary,
		images: [{ data: latin(`${canary} cover`), mimeType: 'image/jpeg', kind: 'coverFront' as const }],
		raw: { '©xyz': `+${place.latitude}${place.longitude}/` }
	};

	test.each([
		['webm', 'audio/webm', 'opus'],
		['ogg', 'audio/webm', 'opus'],
		['mp4', 'audio/mp4', 'aac']
	] as const)('in %s holds its sound, and no title, place or picture', async (kind, mediaType, codec) => {
		const sent = await sound(kind, { seconds: 3, tags });
		expect(found(sent)).toContain(canary);

		const made = await makeAnew('voice', sent);
		expect(made).toMatchObject({ mediaType, seconds: 3 });
		expect(found(made!.content)).toEqual([]);
		expect(await heard(made!.content)).toEqual({ codec, tracks: 1, seconds: 3 });
	});

	test('of opus in mp4, as some phones write it, is kept as the others are', async () => {
		const made = await makeAnew('voice', await sound('mp4', { codec: 'opus' }));
		expect(made).toMatchObject({ mediaType: 'audio/webm', seconds: 2 });
	});

	test('is cut at two minutes and a second', async () => {
		const made = await makeAnew('voice', await sound('webm', { seconds: 130 }));
		expect(made?.seconds).toBe(121);
		expect((await heard(made!.content)).seconds).toBe(121);
	});

	test('that broke off is kept up to there', async () => {
		const whole = await sound('webm', { seconds: 10 });
		const made = await makeAnew('voice', whole.subarray(0, Math.floor(whole.length * 0.6)));
		expect(made?.seconds).toBeGreaterThanOrEqual(4);
		expect(made?.seconds).toBeLessThan(10);
	});

	test('does not say when it was made', async () => {
		const sent = await sound('mp4');
		const made = await makeAnew('voice', sent);
		expect(yearOf(sent)).toBeGreaterThan(2020);
		expect(yearOf(made!.content)).toBe(1970);
	});
});

/** When an mp4 says it was made: seconds since 1904, after the name of its head, its version and its flags. */
function yearOf(mp4: Uint8Array): number {
	const file = Buffer.from(mp4);
	const at = file.indexOf('mvhd') + 8;
	return 1904 + Math.floor(file.readUInt32BE(at) / 31_556_952);
}

async function heard(content: Uint8Array) {
	using input = new Input({ source: new BufferSource(new Uint8Array(content)), formats: ALL_FORMATS });
	const tracks = await input.getTracks();
	const track = await input.getPrimaryAudioTrack();
	return {
		codec: await track!.getCodec(),
		tracks: tracks.length,
		seconds: Math.round(await input.computeDuration())
	};
}

const picturePixels = () => ({
	create: { width: 8, height: 8, channels: 3 as const, background: 'red' }
});

/** White paper, which is small as a file however large it is. */
function plain(width: number, height: number): Promise<Uint8Array> {
	return sharp({ create: { width, height, channels: 3, background: 'white' } })
		.png()
		.toBuffer();
}

/** A head that claims so many dots, and nearly nothing after it. */
function bomb(width: number, height: number): Uint8Array {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 0], 8);
	return joined(
		Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
		pngPart('IHDR', head),
		pngPart('IDAT', new Uint8Array(deflateSync(Buffer.alloc(1000)))),
		pngPart('IEND', new Uint8Array())
	);
}
