import * as decisions from '@sd/db/moderation-decision';
import type { ReadSettled } from '@sd/shared/moderation';
import type { Desk } from './desk.ts';
import { pageSize } from './queue.ts';
import { decisionsOpenTo } from './rules/transitions.ts';

/** What was decided lately, the newest first, so that a mistake can be put right. */
export async function settled({ db, actor }: Desk, { after }: ReadSettled) {
	const rows = await decisions.listSettled(db, { after, limit: pageSize + 1 });
	const page = rows.slice(0, pageSize);
	const last = page.at(-1);
	return {
		items: page.map(({ decisionId: _, moment: __, by, decidedBy, decidedAt, ...item }) => ({
			...item,
			by: by ?? 'Somebody',
			isMine: decidedBy === actor.id,
			decidedAt: decidedAt.toISOString(),
			open: decisionsOpenTo(item.status)
		})),
		next: rows.length > pageSize && last ? `${last.moment}.${last.decisionId}` : null
	};
}
