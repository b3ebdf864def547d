import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A place that has its own pictures, such as a symbol set it has a licence for, shows them in place of ours. The
 * folder holds one file for each meaning, named as our own drawing of it is: "noise.svg". What people choose is
 * kept by its meaning, so pictures can be changed at any time.
 */
const kinds = { svg: 'image/svg+xml', png: 'image/png', webp: 'image/webp' } as const;
const named = /^([a-z0-9-]+)\.(svg|png|webp)$/;

export type PictureFile = { type: string; bytes: Uint8Array<ArrayBuffer> };

export function readPictureSet(folder: string | undefined): Map<string, PictureFile> {
	if (!folder) return new Map();
	return new Map(
		readdirSync(folder)
			.filter((name) => named.test(name))
			.map((name) => {
				const kind = named.exec(name)![2] as keyof typeof kinds;
				return [name, { type: kinds[kind], bytes: new Uint8Array(readFileSync(join(folder, name))) }];
			})
	);
}

/** The address of each picture that stands in for a drawing of ours, by the name of the drawing. */
export function addressesOf(set: ReadonlyMap<string, PictureFile>): Record<string, string> {
	return Object.fromEntries([...set.keys()].map((name) => [named.exec(name)![1]!, `/pictures/${name}`]));
}

/** Read once: a set is changed by starting again. */
export const pictureSet = readPictureSet(process.env['PICTURES']);
export const pictures = addressesOf(pictureSet);
