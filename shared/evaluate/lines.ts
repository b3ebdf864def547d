export type ReadSet<Item> = { items: Item[]; unread: string[] };

/**
 * Reads one JSON object a line into an item, or into the reason why it is none; a line that cannot be read is named
 * with its reason.
 */
export function readLines<Item extends object>(
	lines: string,
	itemOf: (found: Record<string, unknown>, number: number) => Item | string
): ReadSet<Item> {
	const items: Item[] = [];
	const unread: string[] = [];
	for (const [at, line] of lines
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.entries()) {
		if (line.trim() === '') continue;
		const found = objectIn(line);
		const item = typeof found === 'string' ? found : itemOf(found, at + 1);
		if (typeof item === 'string') unread.push(`line ${at + 1}: ${item}`);
		else items.push(item);
	}
	return { items, unread };
}

function objectIn(line: string): Record<string, unknown> | string {
	let found: unknown;
	try {
		found = JSON.parse(line);
	} catch {
		return 'is not JSON';
	}
	if (typeof found !== 'object' || found === null) return 'is not an object';
	return found as Record<string, unknown>;
}
