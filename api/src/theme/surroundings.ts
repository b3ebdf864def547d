import type { Database } from '@sd/db/database';
import * as settings from '@sd/db/setting';
import * as themes from '@sd/db/theme';
import { readHistories } from '../answer/history.ts';
import { answeringClock } from '../answer/rules/answering-clock.ts';

/** What a page of themes says beside each: what it is about, who should answer, and what they answered so far. */
export async function readSurroundings(db: Database, themeIds: readonly string[], day: string) {
	const { answeringDays } = await settings.find(db);
	const answersOf = await readHistories(db, themeIds);
	const areas = Map.groupBy(await themes.listAreas(db, themeIds), ({ themeId }) => themeId);
	const groups = Map.groupBy(await themes.listGroups(db, themeIds), ({ themeId }) => themeId);

	return {
		answeringDays,
		areasOf: (id: string) => (areas.get(id) ?? []).map(({ themeId: _, ...area }) => area),
		groupsOf: (id: string) => (groups.get(id) ?? []).map(({ themeId: _, ...group }) => group),
		answersOf,
		/** Nothing while it was not sent: nobody is late with what they have not seen. */
		clockOf({ id, sentOn }: { id: string; sentOn: string | null }) {
			if (sentOn === null) return null;
			return answeringClock({ sentOn, newest: answersOf(id)[0] }, { today: day, answeringDays });
		}
	};
}
