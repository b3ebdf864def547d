import { encode } from 'uqr';

/** The light border that a camera needs around it, in modules. */
const quiet = 4;

/** An address as one path of dark squares, and how many squares a side has. Quarter of it may be damaged. */
export function qrPath(address: string): { size: number; path: string } {
	const { data } = encode(address, { ecc: 'Q', border: quiet });
	const path = data
		.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
		.join('');
	return { size: data.length, path };
}
