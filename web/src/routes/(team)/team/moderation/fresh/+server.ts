import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { readLane } from '#lib/moderation/say.ts';

/** Which stand on the first page now, so that a list that is open can say how many are new and stay still. */
export const GET: RequestHandler = async ({ locals: { api, viewer }, url }) => {
	const lane = readLane(url.searchParams.get('lane'));
	if (!viewer?.may.includes('moderation.read') || lane === 'done') return json({ ids: [] });
	const { items } = await api.moderation.queue.query({ lane });
	return json({ ids: items.map(({ id }) => id) });
};
