import type { Database } from '@sd/db/database';
import * as quotes from '@sd/db/theme-quote';
import type { QuoteSubmission, RemoveQuote } from '@sd/shared/theme';
import type { Actor } from '../context.ts';
import { NotAllowedNow, NotFound } from '../errors.ts';
import { ownTheme } from './own.ts';
import { checkQuote } from './rules/quote.ts';

/** Keeps some words of one submission under the theme as a quote. Whose they are is kept apart from what they are. */
export async function quote(
	db: Database,
	actor: Actor,
	{ id, submissionId, wording }: QuoteSubmission
): Promise<{ id: string; quoteId: string }> {
	const theme = await ownTheme(db, actor, id);
	const source = await quotes.findSource(db, id, submissionId);
	if (!source) throw new NotFound('That is not under this theme. Put it there first, then quote it.');
	checkQuote(wording, source);

	const others = await quotes.listWithSource(db, id);
	if (others.some((other) => other.submissionId === submissionId && other.wording === wording)) {
		throw new NotAllowedNow('These words are a quote of this theme already.');
	}
	const { forumId } = theme;
	return { id, quoteId: await quotes.insert(db, { themeId: id, forumId, submissionId, wording }) };
}

export async function unquote(
	db: Database,
	actor: Actor,
	{ id, quoteId }: RemoveQuote
): Promise<{ id: string }> {
	await ownTheme(db, actor, id);
	const isDone = await quotes.remove(db, id, quoteId);
	if (!isDone) throw new NotFound('That is not a quote of this theme.');
	return { id };
}
