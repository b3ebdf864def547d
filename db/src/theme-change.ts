import { sql } from 'kysely';
import type { Database } from './database.ts';
import { hold } from './theme-evidence.ts';

export type ChangeKind = 'reworded' | 'merged into' | 'merged from' | 'split off' | 'split from';
/** The words of a theme at one moment. */
export type Words = { sentence: string; easyRead: string };

type Change = {
	themeId: string;
	forumId: string;
	kind: ChangeKind;
	otherThemeId?: string;
	before: Words;
	after: Words;
	changedBy: string;
};

export async function insert(db: Database, { before, after, ...change }: Change): Promise<void> {
	await db
		.insertInto('themeChange')
		.values({ ...change, before: JSON.stringify(before), after: JSON.stringify(after) })
		.execute();
}

/** What became of a theme, newest first. */
export async function list(db: Database, themeId: string) {
	return db
		.selectFrom('themeChange')
		.leftJoin('theme as other', 'other.id', 'themeChange.otherThemeId')
		.select([
			'themeChange.id',
			'themeChange.changedAt',
			'other.id as otherId',
			'other.sentence as otherSentence'
		])
		.select(({ ref }) => [
			ref('themeChange.kind').$castTo<ChangeKind>().as('kind'),
			ref('themeChange.before').$castTo<Words>().as('before'),
			ref('themeChange.after').$castTo<Words>().as('after'),
			sql<string | null>`person_name(changed_by)`.as('by')
		])
		.where('themeChange.themeId', '=', themeId)
		.orderBy('themeChange.changedAt', 'desc')
		.execute();
}

type Move = { from: string; to: string; submissionIds?: readonly string[] };

/** Moves what stands under one theme to another, with its quotes and how it was found. */
export async function moveEvidence(db: Database, { from, to, submissionIds }: Move): Promise<number> {
	const some = <Name extends string>(column: Name) =>
		submissionIds
			? sql<boolean>`${sql.ref(column)} in (${sql.join(submissionIds.map((id) => sql`${id}::uuid`))})`
			: sql<boolean>`true`;
	const moved = await db
		.selectFrom('themeEvidence')
		.select('submissionId')
		.where('themeId', '=', from)
		.where(some('submissionId'))
		.execute();
	await hold(
		db,
		moved.map(({ submissionId }) => submissionId)
	);
	await sql`
		insert into theme_evidence (theme_id, submission_id, forum_id, added_by, found_by)
		select ${to}, submission_id, forum_id, added_by, found_by from theme_evidence
		where theme_id = ${from} and ${some('submission_id')}
		on conflict do nothing
	`.execute(db);
	await db
		.updateTable('themeQuote')
		.set({ themeId: to })
		.where('themeId', '=', from)
		.where('id', 'in', (quotes) =>
			quotes.selectFrom('themeQuoteSource').select('quoteId').where(some('submissionId'))
		)
		.execute();
	const { numDeletedRows } = await db
		.deleteFrom('themeEvidence')
		.where('themeId', '=', from)
		.where(some('submissionId'))
		.executeTakeFirstOrThrow();
	return Number(numDeletedRows);
}

export async function markMerged(db: Database, id: string, into: string): Promise<void> {
	await db.updateTable('theme').set({ mergedInto: into }).where('id', '=', id).execute();
}
