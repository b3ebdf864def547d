import { sql, type RawBuilder } from 'kysely';
import type { CameBy } from '@sd/shared/came-by';
import type { SubmissionStatus } from '@sd/shared/moderation';
import type { Chooser, ChosenAnswer, Feeling } from '@sd/shared/phone/answers';
import type { Card, CardFeeling } from '@sd/shared/phone/cards';
import type { Database } from './database.ts';

export function personName(
	column: 'claim.person_id' | 'claimed_by' | 'decided_by' | 'made_by' | 'raised_by' | 'written_by'
): RawBuilder<string | null> {
	return sql<string | null>`person_name(${sql.ref(column)})`;
}

/** Kept to its list by the schema that every submission was read with. */
export const feelingOfSubmission = sql.ref<Feeling | null>('submission.feeling');

/** Kept to its list by the database itself. */
export const cameBySubmission = sql.ref<CameBy>('submission.came_by');

export const areasOfSubmission = sql<{ id: string; plain: string; pictogram: string }[]>`coalesce((
	select jsonb_agg(jsonb_build_object('id', area.id, 'plain', coalesce(area.plain, area.wording, ''),
		'pictogram', coalesce(area.pictogram, 'other')) order by area.position)
	from submission_area join priority_area area on area.id = submission_area.area_id
	where submission_area.submission_id = submission.id), '[]')`;

const cardsOfSubmission = sql<{ card: Card; feeling: CardFeeling }[]>`coalesce((
	select jsonb_agg(jsonb_build_object('card', card, 'feeling', feeling) order by card)
	from submission_card where submission_card.submission_id = submission.id), '[]')`;

/** Everything about one submission but what was written. */
export async function find(db: Database, id: string, today: string) {
	return db
		.selectFrom('submission')
		.leftJoin('moderationClaim as claim', 'claim.submissionId', 'submission.id')
		.select([
			'submission.id',
			'submission.forumId',
			'receivedOn',
			'toldOn',
			'relationship',
			'happenedOn',
			'changedOn',
			'mode',
			'contributor',
			'teller',
			'headCount',
			'time',
			'longAgo',
			'transition',
			'consent',
			'phase',
			'place',
			'ageBand',
			'isUnsureOfArea',
			'isRepeat',
			'worryRank',
			'wantsHelp',
			'looksAutomatic',
			'status',
			'acceptedOn',
			'originalGoneOn',
			'version'
		])
		.select([
			'claim.personId as claimPersonId',
			'claim.expiresAt as claimUntil',
			personName('claim.person_id').as('claimBy'),
			areasOfSubmission.as('areas'),
			cameBySubmission.as('cameBy'),
			feelingOfSubmission.as('feeling'),
			cardsOfSubmission.as('cards'),
			sql<Partial<Record<ChosenAnswer, Chooser>>>`chosen_by`.as('chosenBy'),
			sql<number>`${today}::date - received_on`.as('daysWaiting'),
			sql<boolean>`story_sealed is not null or better_sealed is not null`.as('hasWords')
		])
		.where('submission.id', '=', id)
		.executeTakeFirst();
}

/** What was written, still encrypted. */
export async function findSealed(db: Database, id: string) {
	return db
		.selectFrom('submission')
		.select(['storySealed', 'betterSealed'])
		.where('id', '=', id)
		.executeTakeFirst();
}

type Move = { version: number; to: SubmissionStatus; acceptedOn: string | null };

/** Moves it only if it is still as the caller last saw it; says whether it moved. */
export async function updateStatus(
	db: Database,
	id: string,
	{ version, to, acceptedOn }: Move
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('submission')
		.set({ status: to, acceptedOn, version: sql`version + 1` })
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

/**
 * Marks it as changed, and holds it until the transaction ends, so that nobody decides on what is being
 * changed. Gives its version from now on, or undefined when it no longer waits.
 */
export async function updateVersion(db: Database, id: string): Promise<number | undefined> {
	const row = await db
		.updateTable('submission')
		.set({ version: sql`version + 1` })
		.where('id', '=', id)
		.where('status', 'in', ['received', 'held'])
		.returning('version')
		.executeTakeFirst();
	return row?.version;
}

/** What it is about from now on. An area that the contributor chose and that stays remains theirs. */
export async function replaceAreas(
	db: Database,
	submissionId: string,
	areaIds: readonly string[]
): Promise<void> {
	await db
		.deleteFrom('submissionArea')
		.where('submissionId', '=', submissionId)
		.where(({ not, eb }) => not(eb('areaId', '=', sql<string>`any(${areaIds}::uuid[])`)))
		.execute();
	if (areaIds.length === 0) return;
	await db
		.insertInto('submissionArea')
		.values(areaIds.map((areaId) => ({ submissionId, areaId, taggedBy: 'coordinator' })))
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export async function findAcceptedText(db: Database, submissionId: string) {
	return db
		.selectFrom('acceptedText')
		.select(['story', 'better'])
		.where('submissionId', '=', submissionId)
		.executeTakeFirst();
}

type AcceptedText = { submissionId: string; forumId: string; story: string; better: string };

export async function insertAcceptedText(db: Database, text: AcceptedText): Promise<void> {
	await db.insertInto('acceptedText').values(text).execute();
}

export async function removeAcceptedText(db: Database, submissionId: string): Promise<void> {
	await db.deleteFrom('acceptedText').where('submissionId', '=', submissionId).execute();
}

/** Takes it out from behind every theme, and stops the quotes made of it. */
export async function removeFromThemes(db: Database, submissionId: string, day: string): Promise<void> {
	await db
		.updateTable('themeQuote')
		.set({ wording: null, withdrawnOn: day })
		.where('wording', 'is not', null)
		.where('id', 'in', (select) =>
			select.selectFrom('themeQuoteSource').select('quoteId').where('submissionId', '=', submissionId)
		)
		.execute();
	await db.deleteFrom('themeEvidence').where('submissionId', '=', submissionId).execute();
}
