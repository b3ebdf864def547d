import type { Database } from '@sd/db/database';
import * as themes from '@sd/db/theme';
import type { Actor } from '../context.ts';
import { readSurroundings } from '../theme/surroundings.ts';
import { listActingGroups } from './acting-groups.ts';
import { answeringClock, isPromiseLate } from './rules/answering-clock.ts';
import { answersOpenTo, isTheirs } from './rules/opening.ts';

/** What waits for an answer, the longest waiting first, and what was answered, the newest first. One's own groups come first. */
export async function list(db: Database, actor: Actor, { day }: { day: string }) {
	const sent = await themes.listSent(db);
	const around = await readSurroundings(
		db,
		sent.map(({ id }) => id),
		day
	);
	const acting = await listActingGroups(db, actor);
	const { answeringDays } = around;

	const rows = sent.map(({ id, slug, sentence, forumName, sentOn }) => {
		const groups = around.groupsOf(id);
		const groupIds = groups.map((group) => group.id);
		const [newest] = around.answersOf(id);
		return {
			themeId: id,
			slug,
			sentence,
			forumName,
			areas: around.areasOf(id),
			groups,
			isYours: isTheirs(acting, { groups: groupIds }),
			sentOn,
			clock: answeringClock({ sentOn, newest }, { today: day, answeringDays }),
			/** While it waits, this is the answer that handed it on. */
			answer: newest ?? null,
			isPromiseLate: newest !== undefined && isPromiseLate(newest, day),
			open: answersOpenTo(actor.role, acting, { groups: groupIds })
		};
	});
	const givenOn = ({ answer }: (typeof rows)[number]) => answer?.givenOn ?? '';
	return {
		answeringDays,
		waiting: theirsFirst(rows.filter(({ clock }) => clock.isWaiting)),
		answered: theirsFirst(
			rows.filter(({ clock }) => !clock.isWaiting).toSorted((a, b) => givenOn(b).localeCompare(givenOn(a)))
		)
	};
}

function theirsFirst<Row extends { isYours: boolean }>(rows: Row[]): Row[] {
	return rows.toSorted((a, b) => Number(b.isYours) - Number(a.isYours));
}
