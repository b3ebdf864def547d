import type { Database } from '@sd/db/database';
import * as releases from '@sd/db/release';
import * as ledgers from '@sd/db/release-ledger';
import type { Actor } from '../context.ts';
import { ChangedMeanwhile, NotAllowedNow, NotFound } from '../errors.ts';
import { isSafeAsKept } from './body.ts';
import { notSafe } from './count-asked.ts';
import { candidateOf, readLedger } from './ledger.ts';
import { mayPublishBeside } from './rules/ledger.ts';
import { whyNotPublish } from './rules/opening.ts';

/** The second person puts the numbers out, under the next number. From then on nothing changes them. */
export async function publish(
	db: Database,
	actor: Actor,
	{ id, day }: { id: string; day: string }
): Promise<{ id: string; number: number; publishedOn: string; sha256: string }> {
	await releases.hold(db);
	const release = await releases.find(db, id);
	if (!release) throw new NotFound('There are no such numbers.');
	const problem = whyNotPublish(release, actor.id);
	if (problem) throw new NotAllowedNow(problem);

	const { body, sha256, scheme } = release;
	// Attacked and compared again: others may have come out since these were prepared.
	if (!body || sha256 === null || !isSafeAsKept(release)) throw new NotAllowedNow(notSafe);
	const beside = mayPublishBeside(
		await readLedger(db),
		candidateOf({ ...release, epoch: body.epoch, scheme: scheme ?? '' })
	);
	if (!beside.may) throw new NotAllowedNow(beside.because);

	const number = await releases.updatePublished(db, id, { publishedBy: actor.id, publishedOn: day });
	if (number === undefined)
		throw new ChangedMeanwhile('Somebody else has just changed this. Look at it again.');
	await ledgers.insert(db, { id, termId: release.termId, body });
	return { id, number, publishedOn: day, sha256 };
}
