/** A picture is drawn anew on the phone, smaller, so that it travels fast and nothing but its colours leaves. */

const longestEdge = 1600;
const mostBytes = 400_000;
const qualities = [0.82, 0.7, 0.55, 0.4];

/** Undefined when the phone cannot open it as a picture. */
export async function shrink(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
	let picture: ImageBitmap;
	try {
		picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
	} catch {
		return undefined;
	}
	const scale = Math.min(1, longestEdge / Math.max(picture.width, picture.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(picture.width * scale));
	canvas.height = Math.max(1, Math.round(picture.height * scale));
	const pen = canvas.getContext('2d');
	if (!pen) return undefined;
	// What can be seen through has paper under it: JPEG would make it black.
	pen.fillStyle = 'white';
	pen.fillRect(0, 0, canvas.width, canvas.height);
	pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
	picture.close();
	return asJpeg(canvas);
}

/** As good as fits; the smallest when nothing does. */
export async function asJpeg(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer> | undefined> {
	let last: Blob | null = null;
	for (const quality of qualities) {
		last = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
		if (!last || last.size <= mostBytes) break;
	}
	return last ? new Uint8Array(await last.arrayBuffer()) : undefined;
}
