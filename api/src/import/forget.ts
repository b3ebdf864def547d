import * as works from '@sd/db/import-work';
import { addDays, today } from '../clock.ts';
import type { Services } from '../context.ts';

const daysNeverBegun = 7;
const daysOfProblems = 28;

/** Lets go of files that nobody went on with, and of the cells of rows that did not come in. */
export async function forgetImports({ logins, clock }: Pick<Services, 'logins' | 'clock'>): Promise<void> {
	await works.forget(logins.job, {
		neverBegun: new Date(clock.now().getTime() - daysNeverBegun * 86_400_000),
		problems: addDays(today(clock), -daysOfProblems)
	});
}
