import type { Database } from '@sd/db/database';
import * as releases from '@sd/db/release';
import { ChangedMeanwhile, NotAllowedNow, NotFound } from '../errors.ts';
import { whyNotDrop } from './rules/opening.ts';

/** Numbers that are not to be published after all. The term can be asked for again. */
export async function drop(db: Database, id: string): Promise<{ id: string }> {
	await releases.hold(db);
	const release = await releases.find(db, id);
	if (!release) throw new NotFound('There are no such numbers.');
	const problem = whyNotDrop(release);
	if (problem) throw new NotAllowedNow(problem);
	if (!(await releases.updateDropped(db, id)))
		throw new ChangedMeanwhile('Somebody else has just changed this. Look at it again.');
	return { id };
}
