import type { Database } from '@sd/db/database';
import * as plans from '@sd/db/plan';
import * as themes from '@sd/db/theme';
import type { CreateTheme } from '@sd/shared/theme';
import type { Actor } from '../context.ts';
import { NotAllowedNow, NotUnderstood } from '../errors.ts';
import { slugOf } from './rules/slug.ts';

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
		const slug = slugOf(sentence, attempt);
		const id = await themes.insert(db, { slug, forumId, sentence, easyRead, createdBy });
		if (!id) continue;
		await themes.replaceAreas(db, id, areas);
		return { id, slug };
	}
	throw new NotAllowedNow('Many themes begin with these words. Begin this one in another way.');
}

export async function checkAreas(db: Database, areas: readonly string[]): Promise<void> {
	const known = new Set((await plans.listAreas(db)).map(({ id }) => id));
	if (!areas.every((id) => known.has(id))) throw new NotUnderstood('Choose areas that are in the plan.');
}
