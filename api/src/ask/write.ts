import * as asks from '@sd/db/ask';
import type { Database } from '@sd/db/database';
import type { EditAsk, MakeAsk } from '@sd/shared/ask';
import type { Actor } from '../context.ts';
import { NotAllowedNow, NotFound, NotUnderstood } from '../errors.ts';
import { checkAreas } from '../plan/check-areas.ts';
import { slugOf } from '../slug.ts';
import { whyNotTheseDates } from './rules/open.ts';

// More asks than this with the same first words are a mistake, not a need.
const mostAttempts = 50;

/** Writes an ask of the forum that the coordinator works in. From its first day anybody with the link can answer. */
export async function make(
	db: Database,
	{ id: madeBy, forumId }: Actor,
	{ areas, ...wording }: MakeAsk
): Promise<{ id: string; slug: string }> {
	if (!forumId) throw new NotAllowedNow('Choose the forum you work in first.');
	await check(db, wording, areas);

	for (let attempt = 1; attempt <= mostAttempts; attempt++) {
		const slug = slugOf(wording.title, 'ask', attempt);
		const id = await asks.insert(db, { ...wording, slug, forumId, madeBy });
		if (!id) continue;
		await asks.replaceAreas(db, id, areas);
		return { id, slug };
	}
	throw new NotAllowedNow('Many asks begin with these words. Begin this one in another way.');
}

/** Changes its words and dates; its address stays, because it may hang on a wall. */
export async function edit(db: Database, { id, areas, ...wording }: EditAsk): Promise<{ id: string }> {
	await check(db, wording, areas);
	if (!(await asks.update(db, id, wording)))
		throw new NotFound('We cannot find that among the asks of your forum.');
	await asks.replaceAreas(db, id, areas);
	return { id };
}

async function check(
	db: Database,
	dates: { opensOn: string; closesOn: string },
	areas: readonly string[]
): Promise<void> {
	const problem = whyNotTheseDates(dates);
	if (problem) throw new NotUnderstood(problem);
	await checkAreas(db, areas);
}
