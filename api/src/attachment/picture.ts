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
 * behind, and so does whatever else hid in the file. Gives nothing when that is not possible.
 */
export async function cleanPicture(content: Uint8Array) {
	if (!pictureFile(content)) return undefined;
	try {
		const drawn = await sharp(content, {
			limitInputPixels: mostPixels,
			failOn: 'warning',
			pages: 1,
			autoOrient: true
		})
			.resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true })
			// A drawing has paper under it.
			.flatten({ background: 'white' })
			.jpeg({ quality: 82 })
			.timeout({ seconds: 5 })
			.toBuffer();
		return { mediaType: 'image/jpeg', content: drawn };
	} catch {
		return undefined;
	}
}
