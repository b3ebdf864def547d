import * as recoveries from '@sd/db/recovery';
import type { Services } from '../context.ts';
import { codeOf } from '../contact/tell.ts';

/** It names nobody and has nothing to press: whoever gets it knows how to reach their own team. */
export const recoveryMail = {
	subject: 'Somebody asked to change how you sign in',
	text: [
		'Somebody of your team asked to let you in with a new password and a new phone.',
		'If you asked for this, there is nothing to do.',
		'If you did not ask, sign in to Said & Done and stop it. Or ring an administrator today.',
		''
	].join('\n')
} as const;

/** Tells whoever it is about, once. Marked after it has gone, so that one which could not go is tried again. */
export async function tellRecovering({ logins, mailer }: Services): Promise<void> {
	await recoveries.forgetOver(logins.job);
	if (!mailer) return;
	for (const { id, email: to } of await recoveries.listToTell(logins.job)) {
		try {
			await mailer.send({ to, ...recoveryMail });
		} catch (problem) {
			console.error(`An e-mail could not be sent (${codeOf(problem)}). It is tried again next time.`);
			continue;
		}
		await recoveries.markTold(logins.job, id);
	}
}
