import * as decisions from '@sd/db/moderation-decision';
import type { ReadSettled } from '@sd/shared/moderation';
import type { Desk } from './desk.ts';
import { midnight, pageSize } from './queue.ts';
import { decisionsOpenTo } from './rules/transitions.ts';
import { undoUntil } from './rules/undo.ts';

/** What was decided lately, the newest first, so that a mistake can be put right. */
export async function settled({ db, actor, clock }: Desk, { after, isToday }: ReadSettled) {
	const now = clock.now();
	const since = isToday ? midnight(clock) : undefined;
	const rows = await decisions.listSettled(db, { after, since, limit: pageSize + 1 });
	const page = rows.slice(0, pageSize);
	const last = page.at(-1);
	return {
		items: page.map(({ decisionId: _, moment: __, by, decidedBy, decidedAt, madeVersion, ...item }) => ({
			...item,
			by: by ?? 'Somebody',
			isMine: decidedBy === actor.id,
			decidedAt: decidedAt.toISOString(),
			/** Offered here; whether somebody has gone on from there is looked at when it is asked for. */
			mayUndo: decidedBy === actor.id && madeVersion === item.version && now <= undoUntil({ decidedAt }),
			open: decisionsOpenTo(item.status)
		})),
		next: rows.length > pageSize && last ? `${last.moment}.${last.decisionId}` : null
	};
}
