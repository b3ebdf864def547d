import type { Choice, Setting } from '#lib/reading/settings.ts';
import type { ChoiceWords } from './choice.ts';

/** The page where somebody says how they like to read. */
export type EasierWords = {
	title: string;
	hint: string;
	saved: string;
	sample: { title: string; 'en-gb': string; easy: string; answer: string };
	setting: { [Each in Setting]: { title: string; hint?: string; is: Record<Choice<Each>, ChoiceWords> } };
	use: string;
	putBack: string;
	phone: { title: string; text: string };
};
