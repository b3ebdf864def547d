import type { LayoutServerLoad } from './$types';
import { pictures } from '#lib/server/pictures.ts';
import { readReading } from '#lib/reading/settings.ts';
import type { Voice } from '#lib/words/voices.ts';
import type { Words } from '#lib/words/words.ts';
import { wordsIn } from '#lib/words/words.server.ts';

/** Pages that run no script of SvelteKit's. Their own words are in their HTML alone, and no other page needs them. */
const plain = ['', '/help', '/easier', '/offline', '/ask/[slug]', '/g', '/g/[code]'].map(
	(path) => `/(contributor)${path}`
);

/** What is sent as data: a page with script may lead to every other one without asking for words again. */
function wordsFor(voice: Voice, routeId: string | null): Words {
	const words = wordsIn(voice);
	if (plain.includes(routeId ?? '')) return words;
	const { home: _, easier: __, help: ___, ask: ____, ...rest } = words;
	return rest as Words;
}

export const load: LayoutServerLoad = async ({ cookies, locals, route, untrack }) => {
	const reading = readReading(cookies.get('reading'));
	const { helpNumbers, kind, readingDays, answeringDays } = await locals.api.setting.public.query();
	return {
		helpNumbers,
		isExample: kind === 'example',
		readingDays,
		answeringDays,
		pictures,
		reading,
		words: wordsFor(
			reading.words,
			untrack(() => route.id)
		)
	};
};
