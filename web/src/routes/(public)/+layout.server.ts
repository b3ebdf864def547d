import type { LayoutServerLoad } from './$types';
import { readReading } from '#lib/reading/settings.ts';
import { wordsIn } from '#lib/words/words.server.ts';

export const load: LayoutServerLoad = async ({ cookies, locals }) => {
	const reading = readReading(cookies.get('reading'));
	const { helpNumbers, kind, areaName } = await locals.api.setting.public.query();
	return {
		helpNumbers,
		isExample: kind === 'example',
		areaName,
		reading,
		words: wordsIn(reading.words)
	};
};
