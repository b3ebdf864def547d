import type { PageColour, TextSize } from '#lib/reading/settings.ts';

/** The page where somebody says how they like to read. */
export type EasierWords = {
	title: string;
	hint: string;
	size: { title: string; is: Record<TextSize, string> };
	page: { title: string; is: Record<PageColour, string> };
	use: string;
	putBack: string;
	phone: { title: string; text: string };
};
