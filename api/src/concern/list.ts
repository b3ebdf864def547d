import * as concerns from '@sd/db/concern';
import { today } from '../clock.ts';
import type { Desk } from './desk.ts';
import { minutesToDeputies } from './rules/alerts.ts';
import { workingMinutesBetween } from '../working-hours.ts';

const closedShown = 20;

/** What waits, danger first and then the oldest, with what is due; and what was closed lately. None of the words. */
export async function list({ db, actor, clock }: Desk) {
	const now = clock.now();
	const day = today(clock);
	const shown = (row: Awaited<ReturnType<typeof concerns.listOpen>>[number]) => {
		const workingMinutes = workingMinutesBetween(row.raisedAt, now);
		return {
			id: row.id,
			category: row.category,
			status: row.status,
			isImmediate: row.isImmediate,
			raisedAt: row.raisedAt.toISOString(),
			holder: row.holder,
			isMine: row.claimedBy === actor.id,
			workingMinutes,
			/** Nobody took it within the two working hours that were promised. */
			isLate: row.status === 'flagged' && workingMinutes >= minutesToDeputies,
			chaseOn: row.chaseOn,
			isChaseDue: row.chaseOn !== null && row.chaseOn <= day,
			unheard: row.unheard,
			isTakenBack: row.submissionId === null,
			/** The outcome is there, and this person may be the second. */
			mayClose: row.status === 'outcome' && row.decidedBy !== actor.id && row.raisedBy !== actor.id
		};
	};
	return {
		open: (await concerns.listOpen(db)).map(shown),
		closed: (await concerns.listClosed(db, closedShown)).map(shown)
	};
}
