import type { Database } from '@sd/db/database';
import * as themes from '@sd/db/theme';
import * as changes from '@sd/db/theme-change';
import type { EditTheme } from '@sd/shared/theme';
import type { Actor } from '../context.ts';
import { ChangedMeanwhile } from '../errors.ts';
import { checkAreas } from '../plan/check-areas.ts';
import { ownTheme } from './own.ts';
import { checkTwinStays } from './rules/sending.ts';

/** Changes what the forum says. Each change is a version, so that nobody writes over what they have not seen. */
export async function edit(
	db: Database,
	actor: Actor,
	{ id, version, sentence, easyRead, areas, forumView }: EditTheme
): Promise<{ id: string; version: number }> {
	const theme = await ownTheme(db, actor, id);
	if (theme.version !== version) {
		throw new ChangedMeanwhile(
			'Somebody else has just changed this theme. Read theirs, then make your change again.'
		);
	}
	checkTwinStays(theme, easyRead);
	await checkAreas(db, areas);

	await themes.replaceAreas(db, id, areas);
	const newest = await themes.updateWording(db, id, {
		sentence,
		easyRead,
		forumView: forumView === undefined ? theme.forumView : forumView
	});
	if (sentence !== theme.sentence || easyRead !== theme.easyRead) {
		await changes.insert(db, {
			themeId: id,
			forumId: theme.forumId,
			kind: 'reworded',
			before: { sentence: theme.sentence, easyRead: theme.easyRead },
			after: { sentence, easyRead },
			changedBy: actor.id
		});
	}
	return { id, version: newest };
}
