import type { ReleaseBody } from '@sd/shared/release';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Every release that is out, and by what it was counted. */
export async function list(db: Database) {
	return db
		.selectFrom('release')
		.innerJoin('term', 'term.id', 'release.termId')
		.select(['release.termId', 'term.startsOn', 'term.endsOn', 'scheme'])
		.select(({ ref }) => ref('number').$castTo<number>().as('number'))
		.select(sql<number>`coalesce((body->>'epoch')::int, 0)`.as('epoch'))
		.where('status', '=', 'published')
		.orderBy('number')
		.execute();
}

/** One row for each table that is published, with the numbers that everybody sees and no others. */
export async function insert(
	db: Database,
	{ id, termId, body: { epoch, tables } }: { id: string; termId: string; body: ReleaseBody }
): Promise<void> {
	await db
		.insertInto('releaseLedger')
		.values(
			tables.map(({ name, cells }) => ({
				releaseId: id,
				termId,
				epoch,
				tableName: name,
				cells: JSON.stringify(cells)
			}))
		)
		.execute();
}
