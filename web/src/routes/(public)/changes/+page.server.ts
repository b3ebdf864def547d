import { todayInLondon } from '#lib/dates.ts';
import { byArea } from '#lib/report/by-area.ts';
import { waitingOf } from '#lib/report/waiting.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const area = positionIn(url.searchParams.get('area'));
	const unanswered = url.searchParams.get('answer') === 'none';
	const isFiltered = area !== undefined || unanswered;
	const { areas, changes: all } = await locals.api.report.changes.query({});
	const { changes } = isFiltered
		? await locals.api.report.changes.query({ area, unanswered })
		: { changes: all };
	const { answeringDays } = await locals.api.setting.public.query();

	const today = todayInLondon();
	const spokenOf = new Set(all.flatMap(({ pair }) => pair.areas.map(({ wording }) => wording)));
	const chosen = areas.find(({ position }) => position === area);
	return {
		groups: byArea(
			changes.map((each) => ({ ...each, waiting: waitingOf(each.pair, { today, answeringDays }) })),
			({ pair }) => pair,
			chosen?.wording
		),
		areas: areas.filter(({ wording }) => spokenOf.has(wording)),
		hasUnanswered: all.some(({ pair }) => !pair.done),
		isEmpty: all.length === 0,
		isFiltered,
		area,
		unanswered,
		answeringDays
	};
};

/** An address that somebody changed by hand shows everything. */
function positionIn(written: string | null): number | undefined {
	return written !== null && /^[1-9][0-9]?$/.test(written) ? Number(written) : undefined;
}
