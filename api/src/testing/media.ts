import {
	BufferTarget,
	EncodedAudioPacketSource,
	EncodedPacket,
	Mp4OutputFormat,
	OggOutputFormat,
	Output,
	WebMOutputFormat,
	type MetadataTags
} from 'mediabunny';
import sharp from 'sharp';
import { crc32 } from 'node:zlib';

/** What must never come through: where it was taken, and whose phone it was. */
export const canary = 'CANARY';
export const place = { latitude: '51.7520', longitude: '-1.2577' };

const exif = {
	IFD0: { Artist: canary, ImageDescription: `${canary} ${place.latitude},${place.longitude}` },
	IFD3: {
		GPSLatitudeRef: 'N',
		GPSLatitude: '51/1 45/1 72/10',
		GPSLongitudeRef: 'W',
		GPSLongitude: '1/1 15/1 277/10'
	}
};
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="${place.latitude}" exif:UserComment="${canary}"/></rdf:RDF></x:xmpmeta>`;

/** A small picture, half dark and half light, with everything in it that a phone writes. */
export async function picture(kind: 'jpeg' | 'png' | 'webp'): Promise<Uint8Array<ArrayBuffer>> {
	const drawn = sharp(halves(64, 48), { raw: { width: 64, height: 48, channels: 3 } });
	const made = await drawn.withExif(exif).withXmp(xmp).toFormat(kind).toBuffer();
	if (kind === 'jpeg') return withJpegParts(made);
	return kind === 'png' ? withPngText(made) : new Uint8Array(made);
}

function halves(width: number, height: number): Uint8Array {
	return Uint8Array.from({ length: width * height * 3 }, (_, at) =>
		Math.floor(at / 3) % width < width / 2 ? 20 : 230
	);
}

/** IPTC as press pictures carry it, a comment, and a picture inside the picture, put after the first two bytes. */
function withJpegParts(jpeg: Uint8Array): Uint8Array<ArrayBuffer> {
	const iptc = `Photoshop 3.0\0${String.fromCharCode(0x1c, 2, 80, 0, canary.length)}${canary}`;
	const thumbnail = `JFXX\0${canary} thumbnail ${place.latitude}`;
	return joined(
		jpeg.subarray(0, 2),
		jpegPart(0xed, iptc),
		jpegPart(0xe0, thumbnail),
		jpegPart(0xfe, `${canary} ${place.longitude}`),
		jpeg.subarray(2)
	);
}

function jpegPart(marker: number, text: string): Uint8Array {
	const length = text.length + 2;
	return joined(Uint8Array.of(0xff, marker, length >> 8, length & 0xff), latin(text));
}

/** A tEXt chunk after the head of the picture, which is its first 33 bytes. */
function withPngText(png: Uint8Array): Uint8Array<ArrayBuffer> {
	const text = pngPart('tEXt', latin(`Comment\0${canary} ${place.latitude},${place.longitude}`));
	return joined(png.subarray(0, 33), text, png.subarray(33));
}

export function pngPart(type: string, data: Uint8Array): Uint8Array {
	const part = Buffer.concat([latin(type), data]);
	const sizes = Buffer.alloc(8);
	sizes.writeUInt32BE(data.length, 0);
	sizes.writeUInt32BE(crc32(part), 4);
	return joined(sizes.subarray(0, 4), part, sizes.subarray(4));
}

export function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
	return new Uint8Array(Buffer.concat(parts));
}

export const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** Silence: what an encoder of each kind writes for it, packet after packet. */
const silence = {
	opus: {
		data: Uint8Array.of(0xfc, 0xff, 0xfe),
		seconds: 0.02,
		rate: 48_000,
		codec: 'opus',
		description: joined(latin('OpusHead'), Uint8Array.of(1, 1, 0x38, 1, 0x80, 0xbb, 0, 0, 0, 0, 0))
	},
	aac: {
		data: Uint8Array.of(0x21, 0x10, 0x04, 0x60, 0x8c, 0x1c),
		seconds: 1024 / 44_100,
		rate: 44_100,
		codec: 'mp4a.40.2',
		description: Uint8Array.of(0x12, 0x08)
	}
};
const formats = {
	webm: () => new WebMOutputFormat(),
	ogg: () => new OggOutputFormat(),
	mp4: () => new Mp4OutputFormat({ fastStart: 'in-memory' })
};

type Sound = { codec?: 'opus' | 'aac'; seconds?: number; tags?: MetadataTags };

/** A voice note of so many seconds, as a phone writes it. */
export async function sound(
	kind: keyof typeof formats,
	{ codec = kind === 'mp4' ? 'aac' : 'opus', seconds = 2, tags }: Sound = {}
): Promise<Uint8Array<ArrayBuffer>> {
	const made = silence[codec];
	const target = new BufferTarget();
	const output = new Output({ format: formats[kind](), target });
	const source = new EncodedAudioPacketSource(codec);
	output.addAudioTrack(source);
	if (tags) output.setMetadataTags(tags);
	await output.start();
	const config = {
		codec: made.codec,
		sampleRate: made.rate,
		numberOfChannels: 1,
		description: made.description
	};
	for (let at = 0; at < Math.round(seconds / made.seconds); at += 1) {
		const packet = new EncodedPacket(made.data, 'key', at * made.seconds, made.seconds);
		await source.add(packet, { decoderConfig: config });
	}
	await output.finalize();
	return new Uint8Array(target.buffer!);
}
