import { sql, type RawBuilder } from 'kysely';
import type { CameBy } from '@sd/shared/came-by';
import type { SubmissionStatus } from '@sd/shared/moderation';
import type { Chooser, ChosenAnswer, Consent, Feeling } from '@sd/shared/phone/answers';
import type { Card, CardFeeling } from '@sd/shared/phone/cards';
import type { Database } from './database.ts';

export function personName(
	column:
		| 'claim.person_id'
		| 'claimed_by'
		| 'decided_by'
		| 'made_by'
		| 'raised_by'
		| 'recommended_by'
		| 'written_by'
): RawBuilder<string | null> {
	return sql<string | null>`person_name(${sql.ref(column)})`;
}

/** Kept to its list by the schema that every submission was read with. */
export const feelingOfSubmission = sql.ref<Feeling | null>('submission.feeling');

/** Kept to its list by the database itself. */
export const cameBySubmission = sql.ref<CameBy>('submission.came_by');

/** What may be done with the words: what one person alone accepted, though it may be dangerous, is never quoted. */
export const consentToKeep = sql<Consent>`case when submission.quotes_barred and submission.consent = 'exact words'
	then 'own words' else submission.consent end`;

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
			'isReturned',
			'appealedOn',
			'quotesBarred',
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

type Move = {
	version: number;
	to: SubmissionStatus;
	acceptedOn: string | null;
	/** Whether it was held with a question; left as it is where nobody says. */
	isReturned?: boolean | undefined;
};

/** Moves it only if it is still as the caller last saw it; says whether it moved. */
export async function updateStatus(
	db: Database,
	id: string,
	{ version, to, acceptedOn, isReturned }: Move
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('submission')
		.set({
			status: to,
			acceptedOn,
			version: sql`version + 1`,
			...(isReturned !== undefined && { isReturned })
		})
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

/** The same, only if it is as the caller last saw it; says whether it is. */
export async function bumpVersion(db: Database, id: string, version: number): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('submission')
		.set({ version: sql`version + 1` })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('status', 'in', ['received', 'held'])
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

/** Says that it is the same thing told again, or that it is not. */
export async function updateRepeat(db: Database, id: string, isRepeat: boolean): Promise<void> {
	await db.updateTable('submission').set({ isRepeat }).where('id', '=', id).execute();
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

/** How many of the forum, up to a few, told about one of the same areas from the same place and of the same age. */
export async function countAlike(db: Database, submissionId: string, most: number): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(*)::int as count from (
			select from submission own join submission other
				on other.forum_id = own.forum_id and other.place = own.place and other.age_band = own.age_band
			where own.id = ${submissionId} and (other.id = own.id or exists (
				select from submission_area mine join submission_area theirs using (area_id)
				where mine.submission_id = own.id and theirs.submission_id = other.id))
			limit ${most}
		) alike
	`.execute(db);
	return rows[0]!.count;
}

/** Whether somebody has put it behind a theme or made a quote of it; what an import does by itself is nobody's work. */
export async function isBuiltOn(db: Database, submissionId: string): Promise<boolean> {
	const { rows } = await sql<{ is: boolean }>`
		select exists (select from theme_evidence where submission_id = ${submissionId} and import_id is null)
			or exists (select from theme_quote_source where submission_id = ${submissionId})
			or exists (select from impact where submission_id = ${submissionId}) as is
	`.execute(db);
	return rows[0]!.is;
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
