/** The whole of moderation: which decisions may be made, from where, and where they lead. */
import type { ModerationDecision, SubmissionStatus } from '@sd/shared/moderation';
import { NotAllowedNow } from '../../errors.ts';

const transitions = {
	accept: { from: ['received', 'held'], to: 'accepted' },
	hold: { from: ['received'], to: 'held' },
	decline: { from: ['received', 'held'], to: 'declined' },
	reopen: { from: ['accepted', 'declined'], to: 'received' }
} as const satisfies Record<ModerationDecision, { from: readonly SubmissionStatus[]; to: SubmissionStatus }>;

const refusals: Record<SubmissionStatus, string> = {
	received: 'This one is waiting to be read. There is nothing to reopen.',
	held: 'This one is already held for a second look. Accept it or decline it.',
	accepted: 'This one is accepted. Reopen it first, then decide again.',
	declined: 'This one is declined. Reopen it first, then decide again.'
};

export function decisionsOpenTo(status: SubmissionStatus): ModerationDecision[] {
	const decisions = Object.keys(transitions) as ModerationDecision[];
	return decisions.filter((decision) => isOpen(decision, status));
}

export function statusAfter(decision: ModerationDecision, status: SubmissionStatus): SubmissionStatus {
	if (!isOpen(decision, status)) throw new NotAllowedNow(refusals[status]);
	return transitions[decision].to;
}

/** Settled: somebody has decided, and it is nobody's to work on until it is reopened. */
export function isSettled(status: SubmissionStatus): boolean {
	return isOpen('reopen', status);
}

function isOpen(decision: ModerationDecision, status: SubmissionStatus): boolean {
	return (transitions[decision].from as readonly SubmissionStatus[]).includes(status);
}
