import type { ReleaseBody, ReleaseStatus } from '@sd/shared/release';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Until the transaction ends, no other one asks for, publishes or drops a release: their numbers have no gaps. */
export async function hold(db: Database): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext('release'))`.execute(db);
}

export async function findTerm(db: Database, id: string) {
	return db
		.selectFrom('term')
		.select(['id', 'name', 'startsOn', 'endsOn'])
		.where('id', '=', id)
		.executeTakeFirst();
}

/** The terms that were over before that day, newest first, each with the release that says most of where it stands. */
export async function listClosedTerms(db: Database, day: string) {
	return db
		.selectFrom('term')
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('release')
					.select(['release.id as releaseId', 'release.status', 'release.number', 'release.refusal'])
					.whereRef('release.termId', '=', 'term.id')
					.orderBy(sql`array_position('{published, prepared, asked}', release.status)`)
					.orderBy('askedAt', 'desc')
					.orderBy('release.id')
					.limit(1)
					.as('latest'),
			(join) => join.onTrue()
		)
		.select(['term.id', 'term.name', 'term.startsOn', 'term.endsOn', 'releaseId', 'number', 'refusal'])
		.select(({ ref }) => ref('latest.status').$castTo<ReleaseStatus | null>().as('status'))
		.where('term.endsOn', '<', day)
		.orderBy('term.startsOn', 'desc')
		.execute();
}

/** The release of a term that is published, or on its way to be. */
export async function findStanding(db: Database, termId: string) {
	return db
		.selectFrom('release')
		.select('id')
		.select(({ ref }) => ref('status').$castTo<ReleaseStatus>().as('status'))
		.where('termId', '=', termId)
		.where('status', 'in', ['asked', 'prepared', 'published'])
		.executeTakeFirst();
}

export async function insert(
	db: Database,
	release: { termId: string; askedBy: string; askedAt: Date }
): Promise<string> {
	const { id } = await db.insertInto('release').values(release).returning('id').executeTakeFirstOrThrow();
	return id;
}

function select(db: Database) {
	return db
		.selectFrom('release')
		.innerJoin('term', 'term.id', 'release.termId')
		.select(['release.id', 'number', 'termId', 'askedBy', 'askedAt', 'preparedAt', 'publishedOn', 'refusal'])
		.select(['term.name as termName', 'term.startsOn', 'term.endsOn'])
		.select(({ ref }) => [
			// The database's own check keeps it to the list.
			ref('release.status').$castTo<ReleaseStatus>().as('status'),
			sql<string | null>`person_name(asked_by)`.as('askedByName'),
			sql<string | null>`person_name(published_by)`.as('publishedByName')
		]);
}

/** Newest first; a login outside the forums sees those that are published. */
export async function list(db: Database) {
	return select(db)
		.orderBy('askedAt', 'desc')
		.orderBy('number', (order) => order.desc().nullsFirst())
		.orderBy('release.id')
		.execute();
}

export async function find(db: Database, id: string) {
	return select(db)
		.select(({ ref }) => [
			'sha256',
			'scheme',
			// The release job alone can write it.
			ref('body').$castTo<ReleaseBody | null>().as('body')
		])
		.where('release.id', '=', id)
		.executeTakeFirst();
}

/** What everybody may see that there is, newest first. */
export async function listPublished(db: Database) {
	return db
		.selectFrom('release')
		.innerJoin('term', 'term.id', 'release.termId')
		.select(['term.name as termName', 'term.startsOn', 'term.endsOn'])
		.select(({ ref }) => [
			// A published row has all three, by the database's own check.
			ref('number').$castTo<number>().as('number'),
			ref('publishedOn').$castTo<string>().as('publishedOn'),
			ref('sha256').$castTo<string>().as('sha256'),
			sql<ReleaseBody['total']>`body->'total'`.as('total'),
			sql<string[]>`jsonb_path_query_array(body, '$.tables[*] ? (@.status == "withheld").title')`.as(
				'withheld'
			)
		])
		.where('status', '=', 'published')
		.orderBy('number', 'desc')
		.execute();
}

export async function findPublished(db: Database, number: number) {
	return db
		.selectFrom('release')
		.select(({ ref }) => [
			ref('number').$castTo<number>().as('number'),
			ref('publishedOn').$castTo<string>().as('publishedOn'),
			ref('sha256').$castTo<string>().as('sha256'),
			ref('body').$castTo<ReleaseBody>().as('body')
		])
		.where('status', '=', 'published')
		.where('number', '=', number)
		.executeTakeFirst();
}

/** Gives it the next number. Call hold() first. Undefined when it is not a prepared one any more. */
export async function updatePublished(
	db: Database,
	id: string,
	{ publishedBy, publishedOn }: { publishedBy: string; publishedOn: string }
): Promise<number | undefined> {
	const row = await db
		.updateTable('release')
		.set({
			status: 'published',
			number: sql<number>`(select coalesce(max(number), 0) + 1 from release)`,
			publishedBy,
			publishedOn
		})
		.where('id', '=', id)
		.where('status', '=', 'prepared')
		.returning('number')
		.executeTakeFirst();
	return row?.number ?? undefined;
}

/** Says whether it was still one that could be dropped. */
export async function updateDropped(db: Database, id: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('release')
		.set({ status: 'dropped' })
		.where('id', '=', id)
		.where('status', 'in', ['asked', 'prepared'])
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}
