import { expect, test } from 'vitest';
import { pictureFile, soundFile } from './file-kind.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

test.each([
	['\xff\xd8\xff\xe0', 'jpeg'],
	['\x89PNG\r\n\x1a\n', 'png'],
	['RIFF\x10\0\0\0WEBP', 'webp'],
	['RIFF\x10\0\0\0WAVE', undefined],
	['GIF89a', undefined],
	['<svg', undefined],
	['%PDF-1.7', undefined],
	['II*\0', undefined],
	['\0\0\0\x18ftypheic', undefined],
	['\x89PNG', undefined],
	['', undefined]
])('a file that begins with %j is, as a picture, %s', (start, kind) => {
	expect(pictureFile(bytes(start))).toBe(kind);
});

test.each([
	['\x1a\x45\xdf\xa3', 'webm'],
	['\0\0\0\x18ftypM4A ', 'mp4'],
	['OggS', 'ogg'],
	['ID3', undefined],
	['#EXTM3U', undefined],
	['ftyp', undefined],
	['RIFF\x10\0\0\0WAVE', undefined],
	['', undefined]
])('a file that begins with %j is, as sound, %s', (start, kind) => {
	expect(soundFile(bytes(start))).toBe(kind);
});
