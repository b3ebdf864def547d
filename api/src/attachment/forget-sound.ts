import * as attachments from '@sd/db/attachment';
import { today } from '../clock.ts';
import type { Services } from '../context.ts';

/** Long enough to hear it again after a mistake. A voice tells who somebody is, so it is not kept longer. */
export const daysAfterDecision = 7;

/** Deletes the sound of what was settled a week ago. What was written down of it stays. */
export async function forgetSound({ logins, clock }: Pick<Services, 'logins' | 'clock'>): Promise<void> {
	await attachments.forgetSound(logins.job, { day: today(clock), days: daysAfterDecision });
}
