import { expect, test } from 'vitest';
import { mostBytesAt } from './most-bytes.ts';

test('a call brings a quarter of a megabyte, and more only where it brings files', () => {
	expect(mostBytesAt('/trpc/theme.list')).toBe(256 * 1024);
	expect(mostBytesAt('/trpc/submission.send')).toBeGreaterThan(13 * 1024 * 1024);
	// 5 MB as base64, and the JSON around it.
	expect(mostBytesAt('/trpc/import.upload')).toBeGreaterThan((5 * 1024 * 1024 * 4) / 3 + 1000);
});
