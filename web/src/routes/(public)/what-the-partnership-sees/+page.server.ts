import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const kept = await locals.api.setting.wall.query();
	const { forums } = await locals.api.setting.public.query();
	const releases = await locals.api.release.published.query();
	const isOpen = ({ readers }: (typeof kept)[number]) => readers.includes('everyone');
	const isSeen = ({ readers }: (typeof kept)[number]) => readers.includes('partnership');
	return {
		seen: kept.filter((each) => isSeen(each) && !isOpen(each)),
		seenByAll: kept.filter(isOpen),
		closed: kept.filter((each) => !isSeen(each) && !isOpen(each)),
		written: kept.filter(({ writers }) => writers.includes('partnership')),
		forums: forums.map(({ name }) => name),
		releases
	};
};
