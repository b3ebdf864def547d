import { writeAudit } from '@sd/db/audit';
import * as retention from '@sd/db/retention';
import { today } from '../clock.ts';
import type { Services } from '../context.ts';

/**
 * Deletes what has been kept for as long as we said, and no sooner. Words that nobody has read never go by
 * themselves: they are shown as late instead. One row in the audit says how much went.
 */
export async function forgetWhatIsOver({ logins, clock, ledger }: Services): Promise<void> {
	const day = today(clock);
	await logins.job.transaction().execute(async (tx) => {
		const settled = await retention.forgetSettled(tx, day);
		const declined = await retention.forgetDeclined(tx, day);
		const originals = await retention.forgetOriginals(tx, day);
		const contacts = await retention.forgetContacts(tx, day);
		if (settled.length + declined + originals + contacts === 0) return;
		const counts = `settled ${settled.length}, declined ${declined}, originals ${originals}, contacts ${contacts}`;
		await writeAudit(tx, {
			action: 'retention.sweep',
			object: 'retention',
			id: `${day} ${counts}`,
			outcome: 'done'
		});
		await ledger.write('kept its time', settled, day);
	});
}

/** Signs out whoever's time is over, on the team and among members. */
export async function endSessions({ logins, clock }: Pick<Services, 'logins' | 'clock'>): Promise<void> {
	await retention.forgetSessions(logins.job, clock.now());
}
