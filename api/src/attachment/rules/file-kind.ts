/** A file is what its first bytes say, whatever it is called; and only the few kinds that phones make are looked at further. */

export type PictureFile = 'jpeg' | 'png' | 'webp';
export type SoundFile = 'webm' | 'mp4' | 'ogg';

export function pictureFile(content: Uint8Array): PictureFile | undefined {
	if (startsWith(content, [0xff, 0xd8, 0xff])) return 'jpeg';
	if (startsWith(content, [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a])) return 'png';
	if (startsWith(content, ascii('RIFF')) && startsWith(content.subarray(8), ascii('WEBP'))) return 'webp';
	return undefined;
}

export function soundFile(content: Uint8Array): SoundFile | undefined {
	if (startsWith(content, [0x1a, 0x45, 0xdf, 0xa3])) return 'webm';
	if (startsWith(content.subarray(4), ascii('ftyp'))) return 'mp4';
	if (startsWith(content, ascii('OggS'))) return 'ogg';
	return undefined;
}

function startsWith(content: Uint8Array, start: readonly number[]): boolean {
	return start.every((byte, at) => content[at] === byte);
}

function ascii(text: string): number[] {
	return Array.from(text, (character) => character.charCodeAt(0));
}
