import type { Database } from '@sd/db/database';
import * as shelves from '@sd/db/shelf';
import type { DecideShelf } from '@sd/shared/theme';
import type { Actor } from '../context.ts';
import { NotAllowedNow } from '../errors.ts';
import { shelfTerm } from './rules/shelf-term.ts';

const pageLength = 20;

/** What few people said, or what stands in no theme: a person decides on each of them every term. */
export async function readShelf(db: Database, { forumId }: Actor, day: string) {
	const term = forumId ? await findTerm(db, forumId, day) : null;
	if (!forumId || !term) return null;
	const shelf = { forumId, termId: term.id, until: term.until, isOver: term.state === 'late' };
	const themes = await shelves.listQuiet(db, shelf);
	const loose = await shelves.countLoose(db, shelf);
	return {
		term,
		themes,
		loose,
		submissions: await shelves.listLoose(db, shelf, pageLength),
		left: themes.length + loose,
		decided: await shelves.countDecided(db, shelf)
	};
}

/** Takes some of them off the shelf for this term, for a reason that is kept. Putting one under a theme does so too. */
export async function decideShelf(
	db: Database,
	actor: Actor,
	{ termId, submissions, themes, reason, day }: DecideShelf & { day: string }
): Promise<{ id: string; decided: number }> {
	const { forumId } = actor;
	const term = forumId ? await findTerm(db, forumId, day) : null;
	if (!forumId || term?.id !== termId) {
		throw new NotAllowedNow('The shelf of another term waits now. Look again, then decide.');
	}
	const chosen = { submissions: [...new Set(submissions)], themes: [...new Set(themes)] };
	if (!chosen.submissions.length && !chosen.themes.length) {
		throw new NotAllowedNow('Tick at least one that you decided on.');
	}
	const decided = await shelves.decide(db, {
		...chosen,
		forumId,
		termId,
		reason,
		decidedBy: actor.id,
		decidedOn: day
	});
	return { id: termId, decided };
}

async function findTerm(db: Database, forumId: string, day: string) {
	const terms = await shelves.listTerms(db, day);
	const ended = terms.find(({ endsOn }) => endsOn < day);
	const of = ended && { forumId, termId: ended.id, until: ended.endsOn, isOver: true };
	const left = of ? (await shelves.listQuiet(db, of)).length + (await shelves.countLoose(db, of)) : 0;
	return shelfTerm(terms, { day, isLeft: left > 0 });
}
