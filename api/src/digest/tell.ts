import * as digests from '@sd/db/digest';
import { today } from '../clock.ts';
import { codeOf } from '../contact/tell.ts';
import type { Services } from '../context.ts';
import { mailOf, partOf } from './rules/digest-mail.ts';

const londonTime = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' });

/**
 * Keeps how much waits, twice a day, and sends it to those who want it, once each. It comes at fixed times and
 * never when something happens. What could not go is tried again at the next time, as that time's own.
 */
export async function tellDesk({ logins, clock, mailer }: Services): Promise<void> {
	const slot = { day: today(clock), part: partOf(londonTime.format(clock.now())) };
	await digests.keep(logins.job, slot, await digests.count(logins.job, slot.day));
	if (!mailer) return;

	const kept = await digests.listKept(logins.job, slot);
	const failures: string[] = [];
	for (const { personId, email, forumIds } of await digests.listReaders(logins.job, slot)) {
		const mail = mailOf(kept.filter(({ forumId }) => forumIds.includes(forumId)));
		if (!mail) continue;
		// Marked in the transaction that sends, so that two processes do not tell twice.
		await logins.job
			.transaction()
			.execute(async (tx) => {
				if (await digests.markTold(tx, personId, slot)) await mailer.send({ to: email, ...mail });
			})
			.catch((problem: unknown) => failures.push(codeOf(problem)));
	}
	if (failures.length > 0) {
		const why = [...new Set(failures)].join(', ');
		console.error(
			`${failures.length} digests could not be sent (${why}). They are kept for the desk to read.`
		);
	}
}
