import { voices, type Voice } from '#lib/words/words.ts';

/** How somebody likes to read. Kept in a cookie, set as attributes on the page before it is first painted. */
export const pageColours = ['paper', 'white', 'cream', 'blue', 'green', 'pink', 'dark', 'strong'] as const;
export type PageColour = (typeof pageColours)[number];

export const textSizes = ['usual', 'big', 'bigger', 'biggest'] as const;
export type TextSize = (typeof textSizes)[number];

export type Reading = { page: PageColour; size: TextSize; words: Voice };

export function readReading(cookie: string | undefined): Reading {
	const [page, size, words] = (cookie ?? '').split('.');
	return {
		page: pageColours.find((each) => each === page) ?? 'paper',
		size: textSizes.find((each) => each === size) ?? 'usual',
		words: voices.find((each) => each === words) ?? 'en-gb'
	};
}

export function writeReading({ page, size, words }: Reading): string {
	return `${page}.${size}.${words}`;
}

export function readingAttributes(cookie: string | undefined): string {
	const { page, size, words } = readReading(cookie);
	return `data-page="${page}" data-size="${size}" data-words="${words}"`;
}
