import type { LayoutServerLoad } from './$types';
import { pictures } from '#lib/server/pictures.ts';
import { readReading } from '#lib/reading/settings.ts';
import { wordsIn } from '#lib/words/words.server.ts';

export const load: LayoutServerLoad = async ({ cookies, locals }) => {
	const reading = readReading(cookies.get('reading'));
	const { helpNumbers, kind, readingDays, answeringDays } = await locals.api.setting.public.query();
	return {
		helpNumbers,
		isExample: kind === 'example',
		readingDays,
		answeringDays,
		pictures,
		reading,
		words: wordsIn(reading.words)
	};
};
