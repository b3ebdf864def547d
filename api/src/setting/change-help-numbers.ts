import type { Database } from '@sd/db/database';
import * as helpNumbers from '@sd/db/help-number';
import type { ChangeHelpNumbers } from '@sd/shared/setting';
import { NotUnderstood } from '../errors.ts';
import { whyNotKeepNumbers } from './rules/help-numbers.ts';
import { countOn } from './version.ts';

/** Puts a new list of help numbers on every page. */
export async function changeHelpNumbers(db: Database, day: string, { version, numbers }: ChangeHelpNumbers) {
	const problem = whyNotKeepNumbers(numbers, day);
	if (problem) throw new NotUnderstood(problem);
	const next = await countOn(db, version);
	await helpNumbers.replace(db, numbers);
	return { version: next };
}
