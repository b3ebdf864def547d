import type { Contributor, Feeling, Time } from '@sd/shared/phone/answers';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { consentToKeep } from './moderation.ts';
import { countByTheme } from './theme-evidence.ts';

type Shelf = { forumId: string; termId: string; until: string; isOver: boolean };

/** A theme that so few told of, and that nobody was asked to answer, is a quiet one. */
export const few = 4;

const isDecided = (column: 'submission_id' | 'theme_id', of: string, termId: string) =>
	sql<boolean>`exists (select from shelf_decision d where d.${sql.ref(column)} = ${sql.ref(of)} and d.term_id = ${termId})`;

/** The term that a day is in, and the last one that ended before it. */
export async function listTerms(db: Database, day: string) {
	return db
		.selectFrom('term')
		.select(['id', 'name', 'startsOn', 'endsOn'])
		.where('startsOn', '<=', day)
		.orderBy('startsOn', 'desc')
		.limit(2)
		.execute();
}

function loose(db: Database, { forumId, termId, until }: Shelf) {
	return db
		.selectFrom('submission')
		.where('submission.forumId', '=', forumId)
		.where('submission.status', '=', 'accepted')
		.where('submission.isOnHold', '=', false)
		.where('submission.acceptedOn', '<=', until)
		.where(sql<boolean>`not exists (select from theme_evidence e where e.submission_id = submission.id)`)
		.where(({ not }) => not(isDecided('submission_id', 'submission.id', termId)));
}

/** Accepted by then, in no theme, and not decided on this term: what worried or felt very bad first, then the oldest. */
export async function listLoose(db: Database, shelf: Shelf, limit: number) {
	return loose(db, shelf)
		.innerJoin('acceptedText', 'acceptedText.submissionId', 'submission.id')
		.select(['submission.id', 'receivedOn', 'headCount', 'acceptedText.story', 'acceptedText.better'])
		.select(({ ref }) => [
			// Kept to their lists by the schema that every submission was read with.
			ref('contributor').$castTo<Contributor>().as('contributor'),
			ref('feeling').$castTo<Feeling | null>().as('feeling'),
			ref('time').$castTo<Time>().as('time'),
			consentToKeep.as('consent')
		])
		.where(sql<boolean>`btrim(accepted_text.story || accepted_text.better) <> ''`)
		.orderBy(sql`worry_rank > 0 or feeling = 'very bad'`, (order) => order.desc().nullsLast())
		.orderBy('acceptedOn')
		.orderBy('submission.id')
		.limit(limit)
		.execute();
}

export async function countLoose(db: Database, shelf: Shelf): Promise<number> {
	const { count } = await loose(db, shelf)
		.innerJoin('acceptedText', 'acceptedText.submissionId', 'submission.id')
		.where(sql<boolean>`btrim(accepted_text.story || accepted_text.better) <> ''`)
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

/** Themes of few voices that were never sent, and not decided on this term. */
export async function listQuiet(db: Database, { forumId, termId, until, isOver }: Shelf) {
	const themes = await db
		.selectFrom('theme')
		.select(['theme.id', 'theme.sentence'])
		.where('theme.forumId', '=', forumId)
		.where('sentOn', 'is', null)
		.where('mergedInto', 'is', null)
		// What was begun after a term ended is not left over from it.
		.$if(isOver, (query) =>
			query.where(sql<boolean>`(theme.created_at at time zone 'Europe/London')::date <= ${until}`)
		)
		.where(({ not }) => not(isDecided('theme_id', 'theme.id', termId)))
		.orderBy('theme.createdAt')
		.orderBy('theme.id')
		.execute();
	const counts = await countByTheme(
		db,
		themes.map(({ id }) => id)
	);
	return themes
		.map((theme) => ({ ...theme, evidence: counts.get(theme.id) ?? 0 }))
		.filter(({ evidence }) => evidence <= few);
}

type Decision = {
	forumId: string;
	termId: string;
	submissions: readonly string[];
	themes: readonly string[];
	reason: string;
	decidedBy: string;
	decidedOn: string;
};

/** Says how many were decided on: only what the acting forum owns, and each once a term. */
export async function decide(db: Database, { submissions, themes, ...decision }: Decision): Promise<number> {
	const { forumId } = decision;
	const own = [
		...(submissions.length
			? await db
					.selectFrom('submission')
					.select('id as submissionId')
					.where('id', 'in', submissions)
					.where('forumId', '=', forumId)
					.where('status', '=', 'accepted')
					.where('isOnHold', '=', false)
					.execute()
			: []),
		...(themes.length
			? await db
					.selectFrom('theme')
					.select('id as themeId')
					.where('id', 'in', themes)
					.where('forumId', '=', forumId)
					.execute()
			: [])
	];
	if (!own.length) return 0;
	await db
		.insertInto('shelfDecision')
		.values(own.map((each) => ({ ...decision, ...each })))
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return own.length;
}

/** How many were decided on in a term. */
export async function countDecided(db: Database, { forumId, termId }: { forumId: string; termId: string }) {
	const { count } = await db
		.selectFrom('shelfDecision')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('forumId', '=', forumId)
		.where('termId', '=', termId)
		.executeTakeFirstOrThrow();
	return count;
}
