import type { PictureWord } from '@sd/shared/phone/picture-words';
import sprite from '#lib/ui/picture-words.svg?url';
import { drawTicket } from './ticket-drawing.ts';

/** Makes a photo of the six pictures on the phone itself, and hands it to the phone to keep. */
export async function saveTicket(title: string, name: string, words: readonly PictureWord[]): Promise<void> {
	const drawn = new DOMParser().parseFromString(await (await fetch(sprite)).text(), 'image/svg+xml');
	const drawings = new Map(words.map((word) => [word, drawn.getElementById(word)?.innerHTML ?? '']));
	await savePicture(drawTicket(title, words, drawings), name);
}

/** Saves a drawing as a PNG, which every phone shows; where it cannot make one, as the drawing. */
export async function savePicture(svg: string, name: string): Promise<void> {
	const drawing = new Blob([svg], { type: 'image/svg+xml' });
	const png = await toPng(drawing).catch(() => undefined);
	const address = URL.createObjectURL(png ?? drawing);
	const link = document.createElement('a');
	link.href = address;
	link.download = `${name}.${png ? 'png' : 'svg'}`;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function toPng(drawing: Blob): Promise<Blob> {
	const address = URL.createObjectURL(drawing);
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth;
		canvas.height = image.naturalHeight;
		canvas.getContext('2d')!.drawImage(image, 0, 0);
		return await new Promise((resolve, reject) =>
			canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('No picture was made'))), 'image/png')
		);
	} finally {
		URL.revokeObjectURL(address);
	}
}
