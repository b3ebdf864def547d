import { readReading } from '#lib/reading/settings.ts';
import { wordsIn } from '#lib/words/words.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ cookies }) => {
	const { my } = wordsIn(readReading(cookies.get('reading')).words);
	return { ownWords: { my } };
};
