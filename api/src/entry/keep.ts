import { createHash, randomUUID } from 'node:crypto';
import * as entries from '@sd/db/entry';
import type { EntryWay, KeepEntry } from '@sd/shared/entry';
import type { Mode } from '@sd/shared/phone/answers';
import { worryRank } from '@sd/shared/worries';
import { today } from '../clock.ts';
import { NotAllowedNow, NotUnderstood } from '../errors.ts';
import { placeOf } from '../keys.ts';
import type { Desk } from '../moderation/desk.ts';
import { checkAreas } from '../plan/check-areas.ts';
import { checkHeads, headsIn } from './rules/heads.ts';

const modeOf: Record<EntryWay, Mode> = {
	'paper form': 'words',
	'e-mail': 'words',
	'phone call': 'talk',
	'meeting note': 'talk'
};

/** Keeps what others said as submissions that wait to be read, each by itself. Nothing is decided about any of them. */
export async function keep(
	{ db, actor, keys, clock }: Desk,
	entry: KeepEntry
): Promise<{ id: string; contributions: number; heads: number }> {
	if (!actor.forumId) throw new NotAllowedNow('Choose the forum you work in first.');
	const day = today(clock);
	if (entry.toldOn > day) throw new NotUnderstood('This day has not come yet. Check the year.');
	checkHeads(entry);
	await checkAreas(
		db,
		entry.contributions.flatMap(({ areas }) => areas)
	);
	const contributions = entry.contributions.map((told) => {
		const id = randomUUID();
		const { story, relationship = null, headCount = null, feeling = null, wantsHelp, ...answers } = told;
		return {
			...answers,
			id,
			fingerprint: createHash('sha256').update(id).digest('hex'),
			relationship,
			headCount,
			feeling,
			wantsHelp,
			mode: modeOf[entry.cameBy],
			storySealed: keys.lock('words', story, placeOf('story', id)),
			worryRank: wantsHelp ? 2 : worryRank(story, feeling ?? undefined)
		};
	});
	const { id, cameBy, toldOn, headCount = null } = entry;
	const state = await entries.keep(db, { id, cameBy, toldOn, headCount, enteredOn: day, contributions });
	if (state === 'taken') throw new NotAllowedNow('Open this page again, then keep it.');
	return { id, contributions: contributions.length, heads: headsIn(entry) };
}
