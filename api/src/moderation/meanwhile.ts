import * as moderations from '@sd/db/moderation';
import * as decisions from '@sd/db/moderation-decision';
import type { ModerationDecision } from '@sd/shared/moderation';
import { ChangedMeanwhile } from '../errors.ts';
import { findItem, type Desk, type Item } from './desk.ts';
import { mustBeMine } from './rules/claim.ts';
import { isSettled } from './rules/transitions.ts';

const done: Record<ModerationDecision, string> = {
	accept: 'accepted',
	hold: 'held',
	decline: 'declined',
	reopen: 'reopened'
};

/** Says whose decision came first, so that two colleagues can talk about it. */
export async function decidedMeanwhile({ db, actor }: Desk, id: string): Promise<ChangedMeanwhile> {
	const last = (await decisions.list(db, id)).at(-1);
	if (!last) return changedMeanwhile();
	const who = last.decidedBy === actor.id ? 'You have' : `${last.by ?? 'Somebody'} has`;
	return new ChangedMeanwhile(
		`${who} already ${done[last.decision]} this one. Open it again to see it as it is now.`
	);
}

export function changedMeanwhile(): ChangedMeanwhile {
	return new ChangedMeanwhile(
		'Something was changed after you opened this one. Look at it again, then decide.'
	);
}

/**
 * Begins a change to one that the coordinator is working on, and counts its version on: a decision that was
 * made without seeing the change is then refused.
 */
export async function change(desk: Desk, id: string): Promise<Item> {
	const item = await findItem(desk, id);
	if (isSettled(item.status)) throw await decidedMeanwhile(desk, id);
	mustBeMine(item.claim, desk.actor.id, desk.clock.now());
	const version = await moderations.updateVersion(desk.db, id);
	if (version === undefined) throw await decidedMeanwhile(desk, id);
	return { ...item, version };
}
