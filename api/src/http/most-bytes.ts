const mostBytes = 256 * 1024;

/** The calls that bring files: voice and pictures in four parts, and a spreadsheet, with what sealing and JSON add. */
const mostBytesOf: Record<string, number> = {
	'/trpc/submission.send': 14 * 1024 * 1024,
	'/trpc/import.upload': 7 * 1024 * 1024
};

/** How much a call to this path may bring. */
export function mostBytesAt(path: string): number {
	return mostBytesOf[path] ?? mostBytes;
}
