import type { CloseConcern, ConcernOutcome, DecideConcern, TriageConcern } from '@sd/shared/concern';
import { today } from '../clock.ts';
import { chaseDays, hold, recordOf, referenceIn, standingOf, take, type Desk } from './desk.ts';
import { firstChase } from './rules/chase.ts';
import { statusAfter } from './rules/steps.ts';

/** Writes down who is at risk, whether there is a duty to report, and why. */
export async function triage(desk: Desk, wish: TriageConcern) {
	const { atRisk, known, reportingDuty, reason } = wish;
	return take(desk, await hold(desk, wish), {
		step: 'triage',
		kind: 'triaged',
		change: { reportingDuty },
		record: recordOf({ atRisk, known, reportingDuty, reason })
	});
}

/** Decides what to do, with the reason, also for doing nothing. */
export async function decide(desk: Desk, wish: DecideConcern) {
	const held = await hold(desk, wish);
	const { decision, referredTo, spokenTo, referenceFrom, reference, reason } = wish;
	const decidedOn = today(desk.clock);
	return take(desk, held, {
		step: 'decide',
		kind: 'decided',
		change: {
			status: statusAfter('decide', standingOf(desk, held), decision),
			decidedBy: desk.actor.id,
			decidedOn,
			chaseOn: firstChase(decision, chaseDays(decidedOn)),
			...referenceIn(wish)
		},
		record: recordOf({
			referredTo: decision === 'referred' ? referredTo : undefined,
			spokenTo,
			referenceFrom,
			reference,
			reason
		})
	});
}

/** Writes down what came of it: nobody has to ask after it any more. */
export async function outcome(desk: Desk, wish: ConcernOutcome) {
	const { outcome, referenceFrom, reference } = wish;
	return take(desk, await hold(desk, wish), {
		step: 'outcome',
		kind: 'outcome',
		change: { chaseOn: null, ...referenceIn(wish) },
		record: recordOf({ outcome, referenceFrom, reference })
	});
}

/** A second person has looked at all of it and closes it. */
export async function close(desk: Desk, wish: CloseConcern) {
	return take(desk, await hold(desk, wish), {
		step: 'close',
		kind: 'closed',
		change: { claimedBy: null },
		record: recordOf({ reason: wish.reason })
	});
}
