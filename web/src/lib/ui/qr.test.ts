import { expect, test } from 'vitest';
import { qrPath } from './qr.ts';

test('an address becomes a square with its three corner marks and a light border', () => {
	const { size, path } = qrPath('https://example.org/g/tiger-lamp-river');
	const isDark = (x: number, y: number) => path.includes(`M${x} ${y}h1v1h-1z`);

	expect(isDark(0, 0)).toBe(false);
	for (const [x, y] of [
		[4, 4],
		[size - 5, 4],
		[4, size - 5]
	] as const)
		expect(isDark(x, y)).toBe(true);
	expect(isDark(size - 5, size - 5) && isDark(size - 11, size - 5)).toBe(false);
});

test('another address is another square', () => {
	expect(qrPath('https://example.org/a').path).not.toBe(qrPath('https://example.org/b').path);
});
