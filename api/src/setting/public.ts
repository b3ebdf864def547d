import type { Database } from '@sd/db/database';
import * as forums from '@sd/db/forum';
import * as helpNumbers from '@sd/db/help-number';
import * as rules from '@sd/db/rule';
import * as settings from '@sd/db/setting';
import type { Services } from '../context.ts';
import { isStale } from './rules/help-numbers.ts';

/** What every page shows and everybody may know of this place. */
export async function readPublic(db: Database, { kind, areaName }: Services['deployment'], day: string) {
	const { readingHours, readingDays, answeringDays, terms } = await settings.find(db);
	const numbers = await helpNumbers.list(db);
	return {
		kind,
		areaName,
		readingHours,
		readingDays,
		answeringDays,
		terms,
		helpNumbers: numbers.map((row) => ({ ...row, isStale: isStale(row, day) })),
		forums: await forums.list(db),
		rules: await rules.list(db)
	};
}
