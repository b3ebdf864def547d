import type { LayoutServerLoad } from './$types';
import { pictures } from '#lib/server/pictures.ts';
import { isPlainPage } from '#lib/frame/plain-pages.ts';
import { readReading } from '#lib/reading/settings.ts';
import type { Voice } from '#lib/words/voices.ts';
import type { Words } from '#lib/words/words.ts';
import { wordsIn } from '#lib/words/words.server.ts';

/**
 * What is sent as data: a page with script may lead to every other such page without asking again. The pages that
 * always come from the server bring their own words along (ownWords), all but the names of the steps.
 */
function wordsFor(voice: Voice, routeId: string | null): Words {
	const words = wordsIn(voice);
	if (isPlainPage(routeId)) return words;
	const { easier: _, ask: __, my: ___, track, ...rest } = words;
	return { ...rest, track: { step: track.step } } as Words;
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
