import { sql } from 'kysely';
import type {
	AlertKind,
	ConcernCategory,
	ConcernStatus,
	ConcernStepKind,
	ReportingDuty
} from '@sd/shared/concern';
import type { Role } from '@sd/shared/person';
import type { Database } from './database.ts';
import { personName } from './moderation.ts';

/** What is raised, under the names that the database's function for it reads. */
type Raised = {
	id: string;
	submissionId: string;
	category: ConcernCategory;
	isImmediate: boolean;
	about: readonly string[];
	extractSealed: string;
	recordSealed: string;
	raisedAt: string;
};

/** None: there is nothing to raise it about. Open: this person has already raised one that is open. */
export async function raise(db: Database, raised: Raised): Promise<'raised' | 'open' | 'none'> {
	const { rows } = await sql<{ done: 'raised' | 'open' | 'none' }>`
		select concern_raise(${JSON.stringify(raised)}::jsonb) as done
	`.execute(db);
	return rows[0]!.done;
}

/** What the one who raised it learns of it; null when they raised none. */
export async function findRaised(db: Database, submissionId: string): Promise<'open' | 'closed' | null> {
	const { rows } = await sql<{ state: 'open' | 'closed' | null }>`
		select concern_raised(${submissionId}::uuid) as state
	`.execute(db);
	return rows[0]!.state;
}

/** Whom of the team a concern can be about. */
export async function listTeam(db: Database) {
	const { rows } = await sql<{ id: string; name: string; role: Role }>`
		select * from concern_team() order by role, name, id
	`.execute(db);
	return rows;
}

const columns = [
	'id',
	'submissionId',
	'status',
	'isImmediate',
	'raisedBy',
	'raisedAt',
	'claimedBy',
	'decidedBy',
	'decidedOn',
	'hasReference',
	'chaseOn',
	'version'
] as const;

function concernsOf(db: Database) {
	return db
		.selectFrom('concern')
		.select(columns)
		.select((eb) => [
			// Kept to their lists by the schema they were raised with, and by the table itself.
			eb.ref('category').$castTo<ConcernCategory>().as('category'),
			eb.ref('reportingDuty').$castTo<ReportingDuty | null>().as('reportingDuty'),
			personName('claimed_by').as('holder'),
			sql<number>`(select count(*) from message where message.concern_id = concern.id
				and message.sender = 'contributor' and message.read_on is null)`.as('unheard'),
			sql<Date>`(select max(made_at) from concern_step step where step.concern_id = concern.id
				and step.made_by is not null)`.as('touchedAt')
		]);
}

/** All that the acting lead may see: danger first, then the oldest. */
export async function listOpen(db: Database) {
	return concernsOf(db)
		.where('status', '<>', 'closed')
		.orderBy('isImmediate', 'desc')
		.orderBy('raisedAt')
		.orderBy('id')
		.execute();
}

export async function listClosed(db: Database, limit: number) {
	return concernsOf(db)
		.where('status', '=', 'closed')
		.orderBy('raisedAt', 'desc')
		.orderBy('id')
		.limit(limit)
		.execute();
}

export async function find(db: Database, id: string) {
	return concernsOf(db)
		.select(['extractSealed', personName('raised_by').as('raiser')])
		.where('id', '=', id)
		.executeTakeFirst();
}
export type ConcernRow = NonNullable<Awaited<ReturnType<typeof find>>>;

/**
 * The same, held until the transaction ends, so that of two steps at once the second sees the first. It is read
 * after it is held: one statement for both would see the steps as they were before it waited.
 */
export async function findForUpdate(db: Database, id: string) {
	await sql`select concern_hold_source(${id}::uuid)`.execute(db);
	await db.selectFrom('concern').select('id').where('id', '=', id).forUpdate().execute();
	return concernsOf(db).select('forumId').where('id', '=', id).executeTakeFirst();
}
export type HeldConcern = NonNullable<Awaited<ReturnType<typeof findForUpdate>>>;

/** Every step, in order. What was recorded is still encrypted. */
export async function listSteps(db: Database, concernId: string) {
	return db
		.selectFrom('concernStep')
		.select(['position', 'status', 'recordSealed', 'madeBy', 'madeAt', personName('made_by').as('by')])
		.select((eb) => eb.ref('kind').$castTo<ConcernStepKind>().as('kind'))
		.where('concernId', '=', concernId)
		.orderBy('position')
		.execute();
}

export async function listAlerts(db: Database, concernId: string) {
	return db
		.selectFrom('concernAlert')
		.select('toldAt')
		.select((eb) => eb.ref('told').$castTo<AlertKind>().as('told'))
		.where('concernId', '=', concernId)
		.orderBy('toldAt')
		.orderBy('told')
		.execute();
}

type Change = {
	status?: ConcernStatus;
	claimedBy?: string | null;
	decidedBy?: string;
	decidedOn?: string;
	reportingDuty?: ReportingDuty;
	hasReference?: true;
	chaseOn?: string | null;
};

type Step = { kind: ConcernStepKind; recordSealed: string | null; madeBy: string; madeAt: Date };

/** Changes one that is held and records the step that did it, which bears the version that it made. */
export async function update(
	db: Database,
	{ id, forumId, version, status }: HeldConcern,
	change: Change,
	step: Step
): Promise<void> {
	await db
		.updateTable('concern')
		.set({ ...change, version: version + 1 })
		.where('id', '=', id)
		.execute();
	await db
		.insertInto('concernStep')
		.values({
			concernId: id,
			forumId,
			position: version + 1,
			status: change.status ?? status,
			...step
		})
		.execute();
}

/** The last thing of it that this person sees. */
export async function standAside(db: Database, concernId: string, personId: string): Promise<void> {
	await db.insertInto('concernStoodAside').values({ concernId, personId }).execute();
}

type Said = { id: string; bodySealed: string; sentOn: string };

/** Writes to the person; says whether there is still anybody to write to. */
export async function say(db: Database, concernId: string, said: Said): Promise<boolean> {
	const { rows } = await sql<{ done: boolean }>`
		select concern_say(${concernId}::uuid, ${JSON.stringify(said)}::jsonb) as done
	`.execute(db);
	return rows[0]!.done;
}

/** What a lead and the person wrote to each other. It is still encrypted. */
export async function listMessages(db: Database, concernId: string) {
	return db
		.selectFrom('message')
		.select(['id', 'position', 'sender', 'bodySealed', 'sentOn', 'readOn', personName('written_by').as('by')])
		.where('concernId', '=', concernId)
		.orderBy('position')
		.execute();
}

export async function markHeard(
	db: Database,
	concernId: string,
	{ upTo, day }: { upTo: number; day: string }
): Promise<void> {
	await db
		.updateTable('message')
		.set({ readOn: day })
		.where('concernId', '=', concernId)
		.where('sender', '=', 'contributor')
		.where('readOn', 'is', null)
		.where('position', '<=', upTo)
		.execute();
}

/** How they can be reached, if they said; the address is still encrypted. */
export async function findContact(db: Database, concernId: string) {
	const { rows } = await sql<{ submissionId: string; how: 'email' | 'phone'; addressSealed: string }>`
		select * from concern_contact(${concernId}::uuid)
	`.execute(db);
	return rows[0];
}

/** As background work sees what is open: since when, and who was told. Nothing of what it is. */
export async function listClock(db: Database) {
	const { rows } = await sql<{
		id: string;
		raisedAt: Date;
		isImmediate: boolean;
		isFlagged: boolean;
		answered: number;
		told: string[];
	}>`select * from concern_clock()`.execute(db);
	return rows;
}

export async function listReaders(db: Database, concernId: string) {
	const { rows } = await sql<{ told: 'lead' | 'deputy' | 'chair'; email: string; isHolder: boolean }>`
		select * from concern_readers(${concernId}::uuid)
	`.execute(db);
	return rows;
}

type Alert = { concernId: string; told: AlertKind; turn: number; toldAt: Date };

/** Marks it as told; says whether nobody had been before. */
export async function insertAlert(db: Database, alert: Alert): Promise<boolean> {
	const row = await db
		.insertInto('concernAlert')
		.values(alert)
		.onConflict((conflict) => conflict.doNothing())
		.returning('told')
		.executeTakeFirst();
	return row !== undefined;
}
