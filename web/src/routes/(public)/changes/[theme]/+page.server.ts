import { todayInLondon } from '#lib/dates.ts';
import { storyOf } from '#lib/report/story.ts';
import { waitingOf } from '#lib/report/waiting.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { pair, history } = await locals.api.report.change.query({ slug: params.theme });
	const { answeringDays } = await locals.api.setting.public.query();
	const today = todayInLondon();
	const waiting = waitingOf(pair, { today, answeringDays });
	return { pair, waiting, steps: storyOf({ pair, history, waiting, today }) };
};
