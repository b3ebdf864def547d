import type { PictureWord } from '@sd/shared/phone/picture-words';

// The photo is for keeping and printing, so it has its own colours and does not follow the page's.
const ink = '#10252b';
const said = '#f6b73c';
const tile = 220;
const gap = 12;
const edge = 36;
const head = 96;
const width = 3 * tile + 2 * gap + 2 * edge;
const height = head + 2 * tile + gap + edge;

/** The ticket as one drawing that needs nothing from outside: the six pictures, numbered, with their words. */
export function drawTicket(
	title: string,
	words: readonly PictureWord[],
	drawings: ReadonlyMap<string, string>
): string {
	const tiles = words.map((word, at) => {
		const x = edge + (at % 3) * (tile + gap);
		const y = head + Math.floor(at / 3) * (tile + gap);
		const middle = x + tile / 2;
		return (
			`<rect x="${x}" y="${y}" width="${tile}" height="${tile}" rx="14" fill="#fff" stroke="none"/>` +
			text(x + 16, y + 34, 24, `${at + 1}`) +
			`<svg x="${middle - 62}" y="${y + 28}" width="124" height="124" viewBox="0 0 46 46">${drawings.get(word) ?? ''}</svg>` +
			text(middle, y + 196, 34, word, 'middle')
		);
	});
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none" stroke="${ink}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" color="${ink}">` +
		`<rect width="${width}" height="${height}" fill="${said}" stroke="none"/>` +
		text(edge, 62, 36, title) +
		`${tiles.join('')}</svg>`
	);
}

function text(x: number, y: number, size: number, words: string, anchor = 'start'): string {
	const safe = words.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
	return `<text x="${x}" y="${y}" font-family="sans-serif" font-weight="700" font-size="${size}" text-anchor="${anchor}" fill="${ink}" stroke="none">${safe}</text>`;
}

/** The code as a drawing of its own. */
export function drawCode(path: string, size: number): string {
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size * 12}" height="${size * 12}" viewBox="0 0 ${size} ${size}">` +
		`<rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`
	);
}
