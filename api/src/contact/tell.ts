import * as contacts from '@sd/db/contact';
import { today } from '../clock.ts';
import type { Services } from '../context.ts';
import { placeIn } from '../keys.ts';

/** All there is to it: whoever sees it in passing learns nothing, and there is nothing to press. */
export const neutralMail = {
	subject: 'Something new',
	text: 'There is something new for you. Open the app and use your six pictures.\n'
} as const;

/**
 * Tells those who asked for it that something new waits, once a day at most. Marked after it has gone, so
 * that one which could not go is tried again at the next time.
 */
export async function tellContacts({ logins, keys, clock, mailer }: Services): Promise<void> {
	if (!mailer) return;
	const day = today(clock);
	const failures: string[] = [];
	for (const { submissionId, addressSealed, news } of await contacts.listDue(logins.job, day)) {
		const to = keys.unlock('words', addressSealed, placeIn('contact', 'address_sealed', submissionId));
		try {
			await mailer.send({ to, ...neutralMail });
		} catch (problem) {
			failures.push(codeOf(problem));
			continue;
		}
		await contacts.markTold(logins.job, { submissionId, news, day });
	}
	if (failures.length > 0) {
		const why = [...new Set(failures)].join(', ');
		console.error(`${failures.length} e-mails could not be sent (${why}). They are tried again next time.`);
	}
}

/** A mail server's message can hold the address it was for, so only its code is said. */
export function codeOf(problem: unknown): string {
	const { code, responseCode } = problem as { code?: unknown; responseCode?: unknown };
	return [code, responseCode].filter((each) => /^[A-Z0-9]+$/.test(String(each))).join(' ') || 'no code';
}
