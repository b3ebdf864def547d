import { byArea } from '#lib/report/by-area.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const report = await locals.api.report.read.query({ id: params.id });
	return { report, chapters: byArea(report.body.pairs, (pair) => pair) };
};
