import * as moderations from '@sd/db/moderation';
import * as claims from '@sd/db/moderation-claim';
import * as decisions from '@sd/db/moderation-decision';
import * as recommendations from '@sd/db/moderation-recommendation';
import * as steps from '@sd/db/moderation-step';
import type { ModerationDecision, ModerationStep } from '@sd/shared/moderation';
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
	const step = (await steps.list(db, id)).at(-1);
	const isStep = step && isTold(step.kind) && (!last || step.madeAt > last.decidedAt);
	const came = isStep
		? { by: step.by, personId: step.madeBy, what: 'looked at' }
		: last && { by: last.by, personId: last.decidedBy, what: done[last.decision] };
	if (!came) return changedMeanwhile();
	const who = came.personId === actor.id ? 'You have' : `${came.by ?? 'Somebody'} has`;
	return new ChangedMeanwhile(`${who} already ${came.what} this one. Open it again to see it as it is now.`);
}

/** What a first or second reader does changes what others may do; a mark does not. */
function isTold(kind: ModerationStep): boolean {
	return kind.startsWith('recommended') || kind === 'differed' || kind === 'undone';
}

export function changedMeanwhile(): ChangedMeanwhile {
	return new ChangedMeanwhile(
		'Something was changed after you opened this one. Look at it again, then decide.'
	);
}

/** Looked at once nobody else can change it: it may have been given back since it was first looked at. */
export async function mustStillBeMine({ db, actor, clock }: Desk, id: string): Promise<void> {
	const found = await claims.find(db, id);
	mustBeMine(found ? { ...found, by: found.by ?? 'Somebody' } : null, actor.id, clock.now());
}

/**
 * Begins a change to one that the coordinator is working on, and counts its version on: a decision that was
 * made without seeing the change is then refused. What a first reader recommended holds only where nothing more
 * is shown than they saw.
 */
export async function change(
	desk: Desk,
	id: string,
	{ keepsRecommendation = false }: { keepsRecommendation?: boolean } = {}
): Promise<Item> {
	const item = await findItem(desk, id);
	if (isSettled(item.status)) throw await decidedMeanwhile(desk, id);
	mustBeMine(item.claim, desk.actor.id, desk.clock.now());
	const version = await moderations.updateVersion(desk.db, id);
	if (version === undefined) throw await decidedMeanwhile(desk, id);
	await mustStillBeMine(desk, id);
	if (keepsRecommendation) await recommendations.carry(desk.db, id, version);
	return { ...item, version };
}
