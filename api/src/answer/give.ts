import * as answers from '@sd/db/answer';
import type { Database } from '@sd/db/database';
import * as themes from '@sd/db/theme';
import type { GiveAnswer } from '@sd/shared/answer';
import { dayOf } from '../clock.ts';
import type { Actor } from '../context.ts';
import { NotForYou, NotFound } from '../errors.ts';
import { listActingGroups } from './acting-groups.ts';
import { checkDays } from './rules/days.ts';
import { answersOpenTo } from './rules/opening.ts';

/** Adds the newest answer to a theme that was sent. Those before it stay, and show that it changed. */
export async function give(
	db: Database,
	actor: Actor,
	{ now, ...answer }: GiveAnswer & { now: Date }
): Promise<{ id: string; open: 'answer'[] }> {
	const theme = await themes.find(db, answer.themeId);
	if (!theme || theme.sentOn === null) throw new NotFound('We cannot find that theme.');

	const acting = await listActingGroups(db, actor);
	const groups = (await themes.listGroups(db, [theme.id])).map(({ id }) => id);
	const open = answersOpenTo(actor.role, acting, { groups });
	if (!open.length) throw new NotForYou('This theme went to other groups. Ask one of them to answer it.');
	const dueOn = 'dueOn' in answer ? answer.dueOn : null;
	const doneOn = 'doneOn' in answer ? answer.doneOn : null;
	checkDays({ dueOn, doneOn }, dayOf(now));

	const id = await answers.insert(db, {
		...answer,
		groupId: groups.find((group) => acting.includes(group)) ?? null,
		dueOn,
		doneOn,
		delivery: answer.delivery ?? null,
		givenBy: actor.id,
		givenAt: now
	});
	return { id, open };
}
