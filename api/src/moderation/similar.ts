import * as acceptedTexts from '@sd/db/accepted-text';
import type { Desk } from './desk.ts';
import { alikeness, leastAlike, tellingWords } from './rules/near-duplicate.ts';
import type { Words } from './rules/suggestions.ts';

const mostLookedAt = 200;
const mostShown = 5;

/**
 * What the forum has accepted in nearly the same words. Who sent which is not asked: what came under one account
 * looks no different from what did not.
 */
export async function findSimilar({ db }: Desk, id: string, words: Words) {
	const text = textOf(words);
	const sets = tellingWords(text);
	const found = await acceptedTexts.listWithWords(db, { sets, except: id, limit: mostLookedAt });
	return found
		.map((each) => ({ ...each, alike: alikeness(text, textOf(each)) }))
		.filter(({ alike }) => alike >= leastAlike)
		.toSorted((a, b) => b.alike - a.alike || a.id.localeCompare(b.id))
		.slice(0, mostShown)
		.map(({ alike: _, ...each }) => each);
}

function textOf({ story, better }: Words): string {
	return `${story ?? ''}\n${better ?? ''}`;
}
