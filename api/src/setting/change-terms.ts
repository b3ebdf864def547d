import type { Database } from '@sd/db/database';
import * as settings from '@sd/db/setting';
import * as terms from '@sd/db/term';
import type { ChangeTerms } from '@sd/shared/setting';
import { NotAllowedNow, NotFound } from '../errors.ts';
import { whyNotChangeTerm } from './rules/terms.ts';

/** Adds the next school term, or moves one that no numbers were given for. */
export async function changeTerms(db: Database, { id, ...term }: ChangeTerms): Promise<{ id: string }> {
	await settings.hold(db);
	const all = await terms.listWithRelease(db);
	if (id !== undefined && !all.some((each) => each.id === id)) throw new NotFound('There is no such term.');
	const problem = whyNotChangeTerm({ id, ...term }, all);
	if (problem) throw new NotAllowedNow(problem);
	if (id === undefined) return { id: await terms.insert(db, term) };
	await terms.update(db, { id, ...term });
	return { id };
}
