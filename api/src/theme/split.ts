import type { Database } from '@sd/db/database';
import * as themes from '@sd/db/theme';
import * as changes from '@sd/db/theme-change';
import * as evidences from '@sd/db/theme-evidence';
import type { SplitTheme } from '@sd/shared/theme';
import type { Actor } from '../context.ts';
import { NotAllowedNow, NotFound } from '../errors.ts';
import { create } from './create.ts';
import { ownTheme } from './own.ts';

/** Makes a second theme of a part of what stands under one, with its quotes. The first keeps its words and its answers. */
export async function split(
	db: Database,
	actor: Actor,
	{ id, move, ...wording }: SplitTheme
): Promise<{ id: string; slug: string }> {
	const theme = await ownTheme(db, actor, id);
	const chosen = [...new Set(move)];
	const made = await create(db, actor, wording);
	const moved = await changes.moveEvidence(db, { from: id, to: made.id, submissionIds: chosen });
	if (moved < chosen.length) {
		throw new NotFound('One of these is not under this theme any more. Look again, then choose.');
	}
	const left = (await evidences.countByTheme(db, [id])).get(id) ?? 0;
	if (!left)
		throw new NotAllowedNow('Leave at least one under the first theme. Or change its words instead.');

	await themes.touch(db, id);
	const before = { sentence: theme.sentence, easyRead: theme.easyRead };
	const after = { sentence: wording.sentence, easyRead: wording.easyRead };
	const both = { forumId: theme.forumId, changedBy: actor.id };
	await changes.insert(db, {
		...both,
		themeId: id,
		kind: 'split off',
		otherThemeId: made.id,
		before,
		after: before
	});
	await changes.insert(db, {
		...both,
		themeId: made.id,
		kind: 'split from',
		otherThemeId: id,
		before,
		after
	});
	return made;
}
