import type { Database } from '@sd/db/database';
import * as themes from '@sd/db/theme';
import * as evidences from '@sd/db/theme-evidence';
import { answeringGroupKinds, type SendTheme } from '@sd/shared/theme';
import type { Actor } from '../context.ts';
import { NotUnderstood } from '../errors.ts';
import { ownTheme } from './own.ts';
import { stepsOpenTo, type ThemeStep } from './rules/opening.ts';
import { checkReadyToSend } from './rules/sending.ts';

/** Sends a theme to the groups that should answer it. Sent again, it goes to more of them and keeps its first day. */
export async function send(
	db: Database,
	actor: Actor,
	{ id, groups, day }: SendTheme & { day: string }
): Promise<{ id: string; sentOn: string; open: ThemeStep[] }> {
	const theme = await ownTheme(db, actor, id);
	const evidence = (await evidences.countByTheme(db, [id])).get(id) ?? 0;
	checkReadyToSend({ ...theme, evidence });

	const choices = new Set((await groupChoices(db, day)).map((group) => group.id));
	if (!groups.every((group) => choices.has(group))) {
		throw new NotUnderstood('Choose groups that can answer: a theme group, a delivery group or a board.');
	}
	await themes.addGroups(db, id, groups);
	await themes.updateSent(db, id, day);
	return { id, sentOn: theme.sentOn ?? day, open: stepsOpenTo({ ...theme, evidence }) };
}

/** The groups that a theme can be sent to today. */
export async function groupChoices(db: Database, day: string) {
	return themes.listGroupChoices(db, { kinds: answeringGroupKinds, day });
}
