import type { Database } from '@sd/db/database';
import * as themes from '@sd/db/theme';
import * as changes from '@sd/db/theme-change';
import type { MergeTheme } from '@sd/shared/theme';
import type { Actor } from '../context.ts';
import { ownTheme } from './own.ts';
import { checkMayMerge } from './rules/merging.ts';

/** Puts one theme into another with all that stands under it. What was published before never changes. */
export async function merge(db: Database, actor: Actor, { id, into }: MergeTheme): Promise<{ id: string }> {
	// Always in the same order, so that two people who merge the same two never wait for each other.
	for (const each of [id, into].toSorted()) await ownTheme(db, actor, each);
	const theme = await ownTheme(db, actor, id);
	const target = await ownTheme(db, actor, into);
	checkMayMerge(theme, target);

	await changes.moveEvidence(db, { from: id, to: into });
	await changes.markMerged(db, id, into);
	await themes.touch(db, into);
	const { forumId } = theme;
	const [own, others] = [theme, target].map(({ sentence, easyRead }) => ({ sentence, easyRead }));
	const both = { forumId, changedBy: actor.id };
	await changes.insert(db, {
		...both,
		themeId: id,
		kind: 'merged into',
		otherThemeId: into,
		before: own!,
		after: others!
	});
	await changes.insert(db, {
		...both,
		themeId: into,
		kind: 'merged from',
		otherThemeId: id,
		before: others!,
		after: others!
	});
	return { id: into };
}
