import type { PageServerLoad } from './$types';

const headings = ['what you told us', 'what is made of it', 'the people who sign in', 'this place'] as const;

export const load: PageServerLoad = async ({ locals }) => {
	const kept = await locals.api.setting.wall.query();
	return {
		parts: headings.map((about) => ({ about, things: kept.filter((each) => each.about === about) }))
	};
};
