import type { Database } from '@sd/db/database';
import * as themes from '@sd/db/theme';
import type { CreateTheme } from '@sd/shared/theme';
import type { Actor } from '../context.ts';
import { NotAllowedNow } from '../errors.ts';
import { checkAreas } from '../plan/check-areas.ts';
import { slugOf } from '../slug.ts';

// More themes than this with the same first words are a mistake, not a need.
const mostAttempts = 50;

/** Writes a theme of the forum that the coordinator works in. It is the forum's own until it is sent. */
export async function create(
	db: Database,
	{ id: createdBy, forumId }: Actor,
	{ sentence, easyRead, areas }: CreateTheme
): Promise<{ id: string; slug: string }> {
	if (!forumId) throw new NotAllowedNow('Choose the forum you work in first.');
	await checkAreas(db, areas);

	for (let attempt = 1; attempt <= mostAttempts; attempt++) {
		const slug = slugOf(sentence, 'theme', attempt);
		const id = await themes.insert(db, { slug, forumId, sentence, easyRead, createdBy });
		if (!id) continue;
		await themes.replaceAreas(db, id, areas);
		return { id, slug };
	}
	throw new NotAllowedNow('Many themes begin with these words. Begin this one in another way.');
}
