import type { Box } from '@sd/shared/attachment';
import sharp from 'sharp';
import { pictureFile } from './rules/file-kind.ts';

/** As large as a screen can show, and small enough to be looked at by thousands. */
const longestEdge = 2000;

/** A phone's best camera; what claims more is a trap for the memory. */
const mostPixels = 40_000_000;

// Whatever else the library could read, it reads three kinds here.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
	operation: ['Jpeg', 'Png', 'Webp'].map((kind) => `VipsForeignLoad${kind}Buffer`)
});

/**
 * Every pixel is decoded and drawn anew, upright. What the phone wrote beside them (where, when, whose) stays
 * behind, and so does whatever else hid in the file. What is under a box is black in the new one, and not in it
 * at all. Gives nothing when that is not possible.
 */
export async function cleanPicture(content: Uint8Array, boxes: readonly Box[] = []) {
	if (!pictureFile(content)) return undefined;
	try {
		const { data, info } = await sharp(content, {
			limitInputPixels: mostPixels,
			failOn: 'warning',
			pages: 1,
			autoOrient: true
		})
			.resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true })
			// A drawing has paper under it.
			.flatten({ background: 'white' })
			.raw()
			.timeout({ seconds: 5 })
			.toBuffer({ resolveWithObject: true });
		for (const box of boxes) blacken(data, info, box);
		const drawn = await sharp(data, { raw: info }).jpeg({ quality: 82 }).timeout({ seconds: 5 }).toBuffer();
		return { mediaType: 'image/jpeg', content: drawn };
	} catch {
		return undefined;
	}
}

type Size = { width: number; height: number; channels: number };

/** A pixel that is only touched is covered whole. */
function blacken(pixels: Buffer, { width, height, channels }: Size, box: Box): void {
	const from = Math.floor((box.left / 100) * width);
	const to = Math.min(width, Math.ceil(((box.left + box.width) / 100) * width));
	const lowest = Math.min(height, Math.ceil(((box.top + box.height) / 100) * height));
	for (let row = Math.floor((box.top / 100) * height); row < lowest; row++) {
		pixels.fill(0, (row * width + from) * channels, (row * width + to) * channels);
	}
}
