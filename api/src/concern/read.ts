import * as concerns from '@sd/db/concern';
import { today } from '../clock.ts';
import { placeIn } from '../keys.ts';
import {
	noSuchConcern,
	placeOfExtract,
	placeOfRecord,
	standingOf,
	type Desk,
	type StepRecord
} from './desk.ts';
import type { Extract } from './extract.ts';
import { stepsOpenTo, whyNot } from './rules/steps.ts';
import { workingMinutesBetween } from '../working-hours.ts';

/** One concern whole: what was said, every step, the talk with the person, and what may come next. */
export async function read(desk: Desk, id: string) {
	const { db, keys, clock, actor } = desk;
	const row = await concerns.find(db, id);
	if (!row) throw noSuchConcern();
	const standing = standingOf(desk, row);
	const steps = await concerns.listSteps(db, id);
	const alerts = await concerns.listAlerts(db, id);
	const turns = await concerns.listMessages(db, id);
	const open = stepsOpenTo(standing);
	return {
		id,
		version: row.version,
		status: row.status,
		category: row.category,
		isImmediate: row.isImmediate,
		raisedAt: row.raisedAt.toISOString(),
		raiser: row.raiser ?? 'Somebody',
		holder: row.holder,
		isMine: row.claimedBy === actor.id,
		workingMinutes: workingMinutesBetween(row.raisedAt, clock.now()),
		reportingDuty: row.reportingDuty,
		hasReference: row.hasReference,
		chaseOn: row.chaseOn,
		isChaseDue: row.chaseOn !== null && row.chaseOn <= today(clock),
		isTakenBack: row.submissionId === null,
		said: JSON.parse(keys.unlock('concern', row.extractSealed, placeOfExtract(id))) as Extract,
		steps: steps.map(({ recordSealed, madeBy, madeAt, by, ...step }) => ({
			...step,
			by: madeBy === null ? null : (by ?? 'Somebody'),
			isMine: madeBy === actor.id,
			madeAt: madeAt.toISOString(),
			record: recordSealed
				? (JSON.parse(keys.unlock('concern', recordSealed, placeOfRecord(id, step.position))) as StepRecord)
				: {}
		})),
		alerts: alerts.map(({ told, toldAt }) => ({ told, toldAt: toldAt.toISOString() })),
		messages: turns.map(({ bodySealed, readOn, ...turn }) => ({
			...turn,
			body: keys.unlock('words', bodySealed, placeIn('message', 'body_sealed', turn.id)),
			isRead: readOn !== null
		})),
		hasContact: open.includes('contact') && (await concerns.findContact(db, id)) !== undefined,
		open,
		/** Why this person cannot close it now, where closing is next. */
		whyNotClosed: row.status === 'outcome' ? (whyNot('close', standing) ?? null) : null
	};
}
