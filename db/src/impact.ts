import type { Felt } from '@sd/shared/phone/answers';
import { sql } from 'kysely';
import type { Database } from './database.ts';

type Impact = { receiptHash: Buffer; themeId: string; felt: string; day: string };

/** Keeps the newest "did it help?" of one contributor about one theme; says whether the receipt may speak about it. */
export async function give(db: Database, { receiptHash, themeId, felt, day }: Impact): Promise<boolean> {
	const { rows } = await sql<{ done: boolean }>`
		select impact_give(${receiptHash}, ${themeId}::uuid, ${felt}, ${day}::date) as done
	`.execute(db);
	return rows[0]!.done;
}

/** How many said what of each theme: exact, for the forum's desk alone. Only who still stands behind a theme counts. */
export async function countByTheme(db: Database, themeIds: readonly string[]) {
	if (!themeIds.length) return [];
	return db
		.selectFrom('impact')
		.innerJoin('themeEvidence', (join) =>
			join
				.onRef('themeEvidence.themeId', '=', 'impact.themeId')
				.onRef('themeEvidence.submissionId', '=', 'impact.submissionId')
		)
		.innerJoin('submission', 'submission.id', 'impact.submissionId')
		.select(({ fn, ref }) => [
			'impact.themeId',
			// The database's own check keeps it to the list.
			ref('felt').$castTo<Felt>().as('felt'),
			fn.countAll<number>().as('count')
		])
		.where('impact.themeId', 'in', themeIds)
		.where('submission.status', '=', 'accepted')
		.where('submission.isOnHold', '=', false)
		.groupBy(['impact.themeId', 'felt'])
		.execute();
}
