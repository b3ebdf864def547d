import * as concerns from '@sd/db/concern';
import type { ConcernStepKind } from '@sd/shared/concern';
import { ChangedMeanwhile, NotFound } from '../errors.ts';
import { placeIn } from '../keys.ts';
import type { Desk } from '../moderation/desk.ts';
import type { ConcernStep, Standing } from './rules/steps.ts';
import { statusAfter } from './rules/steps.ts';
import { minutesToDeputies } from './rules/alerts.ts';
import { addWorkingDays, workingMinutesBetween } from '../working-hours.ts';

export type { Desk };

/** Everything that a step can have written down, each where it belongs. Locked as one. */
export type StepRecord = Partial<{
	note: string;
	about: string[];
	atRisk: string;
	known: string;
	reportingDuty: string;
	reason: string;
	referredTo: string;
	spokenTo: string;
	referenceFrom: string;
	reference: string;
	outcome: string;
	body: string;
	from: string;
}>;

type Row = concerns.HeldConcern | concerns.ConcernRow;

/** One that this lead may see, held. One of another forum, one about them and a mistake all look the same. */
export async function hold(desk: Desk, { id, version }: { id: string; version?: number }) {
	const held = await concerns.findForUpdate(desk.db, id);
	if (!held) throw noSuchConcern();
	if (version !== undefined && version !== held.version) {
		throw new ChangedMeanwhile('Somebody went on with this one meanwhile. Look at it again, then go on.');
	}
	return held;
}

export function noSuchConcern(): NotFound {
	return new NotFound('There is nothing here.');
}

export function standingOf(
	{ actor, clock }: Pick<Desk, 'actor' | 'clock'>,
	row: Omit<Row, 'extractSealed' | 'raiser' | 'forumId'>
): Standing {
	return {
		status: row.status,
		heldBy: row.claimedBy === null ? 'nobody' : row.claimedBy === actor.id ? 'me' : 'other',
		isSilent: workingMinutesBetween(row.touchedAt, clock.now()) >= minutesToDeputies,
		isRaisedByMe: row.raisedBy === actor.id,
		isDecidedByMe: row.decidedBy === actor.id,
		reportingDuty: row.reportingDuty,
		hasReference: row.hasReference,
		isChased: row.chaseOn !== null,
		hasPerson: row.submissionId !== null
	};
}

type Change = Parameters<typeof concerns.update>[2];
type Taken = { step: ConcernStep; kind: ConcernStepKind; change?: Change; record?: StepRecord };

/** Takes one step if it is open to this person, and records it. */
export async function take(desk: Desk, held: concerns.HeldConcern, { step, kind, change, record }: Taken) {
	const status = statusAfter(step, standingOf(desk, held));
	await concerns.update(
		desk.db,
		held,
		{ status, ...change },
		{
			kind,
			recordSealed: record ? lockRecord(desk, held, record) : null,
			madeBy: desk.actor.id,
			madeAt: desk.clock.now()
		}
	);
	return { id: held.id, version: held.version + 1 };
}

function lockRecord({ keys }: Desk, { id, version }: concerns.HeldConcern, record: StepRecord): string {
	return keys.lock('concern', JSON.stringify(record), placeOfRecord(id, version + 1));
}

export const placeOfExtract = (id: string) => placeIn('concern', 'extract_sealed', id);
export const placeOfRecord = (id: string, position: number) =>
	placeIn('concern_step', 'record_sealed', `${id}.${position}`);

/** When somebody asks what came of what was decided that day. */
export const chaseDays = (decidedOn: string) => ({
	first: addWorkingDays(decidedOn, 1),
	second: addWorkingDays(decidedOn, 3)
});

/** A reference that was given with a step counts from then on. */
export const referenceIn = ({ reference }: { reference: string }): Change =>
	reference === '' ? {} : { hasReference: true };

/** What was left out is not recorded as an empty answer. */
export function recordOf(given: Record<string, string | undefined>): StepRecord {
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value));
}
