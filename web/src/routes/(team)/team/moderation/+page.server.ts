import type { PageServerLoad } from './$types';
import { doneSentence, readLane } from '#lib/moderation/say.ts';

export const load: PageServerLoad = async ({ locals: { api }, url }) => {
	const lane = readLane(url.searchParams.get('lane'));
	const after = url.searchParams.get('after') ?? undefined;
	const about = {
		done: doneSentence(url.searchParams.get('done')),
		isFirstPage: after === undefined,
		waits: await api.moderation.waits.query()
	};
	if (lane === 'done') {
		return { ...about, lane, settled: await api.moderation.settled.query({ after }) };
	}
	return { ...about, lane, queue: await api.moderation.queue.query({ lane, after }) };
};
