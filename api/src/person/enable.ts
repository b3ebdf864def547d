import type { Database } from '@sd/db/database';
import * as people from '@sd/db/person';
import * as recoveries from '@sd/db/recovery';
import { NotFound } from '../errors.ts';

/**
 * Lets somebody in again. They sign in anew: no session of theirs comes back, and no way back in that waited
 * while nobody saw it.
 */
export async function enable(
	db: Database,
	{ id, day }: { id: string; day: string }
): Promise<{ id: string }> {
	if (!(await people.updateLetIn(db, id, day))) throw new NotFound('There is no such person.');
	await recoveries.removeTouching(db, id);
	return { id };
}
