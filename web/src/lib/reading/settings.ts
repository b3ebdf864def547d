/** How somebody likes to read. Kept in a cookie, set as attributes on the page before it is first painted. */
export const pageColours = ['paper', 'white', 'cream', 'blue', 'green', 'pink', 'dark', 'strong'] as const;
export type PageColour = (typeof pageColours)[number];

export const textSizes = ['usual', 'big', 'bigger', 'biggest'] as const;
export type TextSize = (typeof textSizes)[number];

export type Reading = { page: PageColour; size: TextSize };

export function readReading(cookie: string | undefined): Reading {
	const [page, size] = (cookie ?? '').split('.');
	return {
		page: pageColours.find((each) => each === page) ?? 'paper',
		size: textSizes.find((each) => each === size) ?? 'usual'
	};
}

export function writeReading({ page, size }: Reading): string {
	return `${page}.${size}`;
}

export function readingAttributes(cookie: string | undefined): string {
	const { page, size } = readReading(cookie);
	return `data-page="${page}" data-size="${size}"`;
}
