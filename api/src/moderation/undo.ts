import * as moderations from '@sd/db/moderation';
import * as claims from '@sd/db/moderation-claim';
import * as decisions from '@sd/db/moderation-decision';
import * as steps from '@sd/db/moderation-step';
import type { SubmissionStatus } from '@sd/shared/moderation';
import { today } from '../clock.ts';
import { NotAllowedNow } from '../errors.ts';
import { findItem, type Desk } from './desk.ts';
import { whyNotMoved } from './grounds.ts';
import { leaseFrom } from './rules/claim.ts';
import { whyNotUndone } from './rules/undo.ts';

/** Goes back to before one's own last decision, and takes it in hand again. The decision stays in the record. */
export async function undo(
	desk: Desk,
	id: string
): Promise<{ id: string; status: SubmissionStatus; version: number }> {
	const { db, actor, clock } = desk;
	const item = await findItem(desk, id);
	const now = clock.now();
	const last = (await decisions.list(db, id)).at(-1);
	const isBuiltOn = await moderations.isBuiltOn(db, id);
	const { version } = item;
	const why = whyNotUndone(last, { personId: actor.id, now, version, isBuiltOn });
	const to = last?.statusBefore;
	if (why || !to) throw new NotAllowedNow(why ?? 'There is nothing to undo. Open it and look.');

	const isMoved = await moderations.updateStatus(db, id, { version, to, acceptedOn: null });
	if (!isMoved) throw await whyNotMoved(desk, item);
	// Held until the end now: what somebody put behind a theme meanwhile is seen.
	if (await moderations.isBuiltOn(db, id)) throw new NotAllowedNow(builtOnMeanwhile);
	await moderations.removeAcceptedText(db, id);
	await moderations.removeFromThemes(db, id, today(clock));
	const isMine = await claims.upsert(db, {
		submissionId: id,
		personId: actor.id,
		now,
		until: leaseFrom(now)
	});
	if (!isMine) throw new NotAllowedNow('A colleague has begun to read it. Ask them, or come back later.');
	await steps.insert(db, {
		submissionId: id,
		forumId: item.forumId,
		kind: 'undone',
		madeBy: actor.id,
		madeAt: now
	});
	return { id, status: to, version: version + 1 };
}

const builtOnMeanwhile = 'It stands behind a theme already. Reopen it, and it leaves the theme.';
