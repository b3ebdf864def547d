import type { Database } from '@sd/db/database';
import * as impacts from '@sd/db/impact';
import * as themes from '@sd/db/theme';
import * as evidences from '@sd/db/theme-evidence';
import * as quotes from '@sd/db/theme-quote';
import type { ForumView } from '@sd/shared/report';
import { listActingGroups } from '../answer/acting-groups.ts';
import { answersOpenTo, isTheirs } from '../answer/rules/opening.ts';
import type { Actor } from '../context.ts';
import { feltCounts } from '../impact/rules/felt-rating.ts';
import { readHowMany } from './how-many.ts';
import { stepsOpenTo } from './rules/opening.ts';
import { readSurroundings } from './surroundings.ts';

/** The forum sees its own themes with exact numbers. Everybody else sees what was sent, with a release's words for a number. */
export async function list(db: Database, actor: Actor, { day }: { day: string }) {
	return actor.role === 'coordinator' ? forumList(db, actor, day) : outsideList(db, actor, day);
}

async function forumList(db: Database, { forumId }: Actor, day: string) {
	const own = forumId ? await themes.listOfForum(db, forumId) : [];
	const ids = own.map(({ id }) => id);
	const around = await readSurroundings(db, ids, day);
	const evidence = await evidences.countByTheme(db, ids);
	const quoteCounts = await quotes.countByTheme(db, ids);
	const felt = Map.groupBy(await impacts.countByTheme(db, ids), ({ themeId }) => themeId);

	return {
		view: 'forum' as const,
		answeringDays: around.answeringDays,
		themes: own.map(({ forumId: _, ...theme }) => {
			const count = evidence.get(theme.id) ?? 0;
			return {
				...theme,
				forumView: theme.forumView as ForumView | null,
				areas: around.areasOf(theme.id),
				groups: around.groupsOf(theme.id),
				evidence: count,
				quotes: quoteCounts.get(theme.id) ?? 0,
				impacts: feltCounts(felt.get(theme.id) ?? []),
				answer: around.answersOf(theme.id)[0] ?? null,
				clock: around.clockOf(theme),
				open: stepsOpenTo({ ...theme, evidence: count })
			};
		})
	};
}

async function outsideList(db: Database, actor: Actor, day: string) {
	const sent = await themes.listSent(db);
	const around = await readSurroundings(
		db,
		sent.map(({ id }) => id),
		day
	);
	const acting = await listActingGroups(db, actor);
	const howManyOf = await readHowMany(db);

	const rows = sent.map((theme) => {
		const groups = around.groupsOf(theme.id);
		const groupIds = groups.map(({ id }) => id);
		return {
			...theme,
			forumView: theme.forumView as ForumView | null,
			areas: around.areasOf(theme.id),
			groups,
			isYours: isTheirs(acting, { groups: groupIds }),
			...howManyOf(theme.id),
			answer: around.answersOf(theme.id)[0] ?? null,
			clock: around.clockOf(theme),
			open: answersOpenTo(actor.role, acting, { groups: groupIds })
		};
	});
	return {
		view: 'outside' as const,
		answeringDays: around.answeringDays,
		// Sorting keeps the order of equals, so within each half the longest waiting stay first.
		themes: rows.toSorted((a, b) => Number(b.isYours) - Number(a.isYours))
	};
}
