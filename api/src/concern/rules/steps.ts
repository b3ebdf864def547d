/** The whole of a concern: which step comes after which, who may take it, and what has to be there first. */
import type { ConcernDecision, ConcernStatus, ReportingDuty } from '@sd/shared/concern';
import { NotAllowedNow } from '../../errors.ts';

export const concernSteps = [
	'claim',
	'release',
	'stepAside',
	'triage',
	'decide',
	'note',
	'chase',
	'say',
	'contact',
	'outcome',
	'close'
] as const;
export type ConcernStep = (typeof concernSteps)[number];

/** Where one stands, as the person who acts sees it. */
export type Standing = {
	status: ConcernStatus;
	/** Nobody has it, this person, or somebody else. */
	heldBy: 'nobody' | 'me' | 'other';
	/** Whoever has it has done nothing for two working hours. */
	isSilent: boolean;
	isRaisedByMe: boolean;
	isDecidedByMe: boolean;
	reportingDuty: ReportingDuty | null;
	hasReference: boolean;
	isChased: boolean;
	/** Whether the person who wrote can still be written to. */
	hasPerson: boolean;
};

const decided: readonly ConcernStatus[] = ['advice', 'referred', 'emergency', 'no action'];

/** The status that each step starts from; the others go with any that is not closed. */
const from: Partial<Record<ConcernStep, readonly ConcernStatus[]>> = {
	triage: ['claimed'],
	decide: ['triaged'],
	chase: ['referred', 'emergency'],
	outcome: decided,
	close: ['outcome']
};

const nextIs: Record<ConcernStatus, string> = {
	flagged: 'Nobody has taken this one yet. Take it first.',
	claimed: 'This one has not been looked into yet. Write down what you found first.',
	triaged: 'Nothing is decided yet. Decide what to do first.',
	advice: 'It is decided. Write down the outcome next.',
	referred: 'It is decided. Write down the outcome next.',
	emergency: 'It is decided. Write down the outcome next.',
	'no action': 'It is decided. Write down the outcome next.',
	outcome: 'The outcome is written down. A second person closes it next.',
	closed: 'This one is closed. Nothing is added to it.'
};

const anybody: readonly ConcernStep[] = ['claim', 'stepAside', 'close'];

/** Why this step cannot be taken now, in a sentence that says what to do; undefined when it can. */
export function whyNot(step: ConcernStep, standing: Standing): string | undefined {
	const { status, heldBy } = standing;
	if (status === 'closed') return nextIs.closed;
	if (step === 'claim') {
		if (heldBy === 'me') return 'You have this one already.';
		return heldBy === 'nobody' || standing.isSilent
			? undefined
			: 'A colleague works on this one. Ask them, or wait until they give it back.';
	}
	if (!anybody.includes(step) && heldBy !== 'me') {
		return heldBy === 'nobody' ? 'Take this one first.' : 'A colleague works on this one. Talk to them.';
	}
	const starts = from[step];
	if (starts && !starts.includes(status)) return nextIs[status];
	if (step === 'chase' && !standing.isChased) return 'You have asked twice. Write down the outcome next.';
	if ((step === 'say' || step === 'contact') && !standing.hasPerson) {
		return 'They have taken back what they told us. We cannot reach them here.';
	}
	return step === 'close' ? whyNotClosed(standing) : undefined;
}

/** Two people: one decides, another looks at it again. What is missing is said first, to whoever can add it. */
function whyNotClosed(standing: Standing): string | undefined {
	if (standing.reportingDuty !== 'no' && !standing.hasReference) {
		return 'There is a duty to report, or there may be. Add a reference of the police or the local authority first.';
	}
	if (standing.isRaisedByMe) return 'You raised this one. Somebody else closes it.';
	if (standing.isDecidedByMe) return 'You decided about this one. Somebody else closes it.';
	return undefined;
}

export function stepsOpenTo(standing: Standing): ConcernStep[] {
	return concernSteps.filter((step) => whyNot(step, standing) === undefined);
}

/** Where a step leads; refused when it is not open. */
export function statusAfter(
	step: ConcernStep,
	standing: Standing,
	decision?: ConcernDecision
): ConcernStatus {
	const refusal = whyNot(step, standing);
	if (refusal) throw new NotAllowedNow(refusal);
	const { status, heldBy } = standing;
	switch (step) {
		case 'claim':
			return status === 'flagged' ? 'claimed' : status;
		case 'release':
		case 'stepAside':
			return status === 'claimed' && heldBy === 'me' ? 'flagged' : status;
		case 'triage':
			return 'triaged';
		case 'decide':
			return decision ?? 'no action';
		case 'outcome':
			return 'outcome';
		case 'close':
			return 'closed';
		default:
			return status;
	}
}
