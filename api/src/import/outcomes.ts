import * as imports from '@sd/db/import';
import type { Desk } from '../moderation/desk.ts';
import { readOutcome } from './sealed.ts';

const most = 30;

/**
 * What the forum's own tracker says was done about a theme, the most often first. It is the forum's note, for the
 * forum alone: what was done is said by whoever answers.
 */
export async function outcomes({ db, keys }: Desk, themeId: string) {
	const counts = new Map<string, number>();
	for (const { submissionId, wordingSealed } of await imports.listOutcomes(db, themeId)) {
		const wording = readOutcome(keys, submissionId, wordingSealed);
		if (wording === undefined) continue;
		counts.set(wording, (counts.get(wording) ?? 0) + 1);
	}
	return [...counts]
		.map(([wording, count]) => ({ wording, count }))
		.toSorted((one, other) => other.count - one.count || one.wording.localeCompare(other.wording))
		.slice(0, most);
}
