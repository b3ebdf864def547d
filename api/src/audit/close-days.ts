import { writeAudit } from '@sd/db/audit';
import * as nights from '@sd/db/audit-night';
import { addDays, today } from '../clock.ts';
import type { Services } from '../context.ts';

/** More days than this are not made up for: a server that slept for so long has other worries. */
const mostDays = 60;

/**
 * Closes each day that is over: contributors leave no row of their own in the audit, so one row a night
 * holds a digest of what they sent, and the chain covers it without naming anybody.
 */
export async function closeDays({ logins, clock }: Services): Promise<void> {
	const yesterday = addDays(today(clock), -1);
	const last = await nights.findLastDay(logins.job);
	const earliest = addDays(yesterday, 1 - mostDays);
	const next = last === undefined ? yesterday : addDays(last, 1);

	for (let day = next < earliest ? earliest : next; day <= yesterday; day = addDays(day, 1)) {
		await logins.job.transaction().execute(async (tx) => {
			const { counts, digest } = await nights.sumUp(tx, day);
			await nights.insert(tx, { onDate: day, counts, digest });
			await writeAudit(tx, {
				action: 'audit.closeDay',
				object: 'audit',
				id: `${day} ${digest}`,
				outcome: 'done'
			});
		});
	}
}
