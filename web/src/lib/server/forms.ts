import { fail } from '@sveltejs/kit';
import { refusalOf } from './api.ts';

export type Problems = Record<string, string[]>;

/** What a form gets back when it was not done: the sentences, and everything that was typed. */
export type NotDone = { problem: string; problems: Problems; entered: Record<string, string> };

/** What opens somebody's account is typed again: it is not sent back to a page. */
const secrets = new Set(['password', 'old', 'passphrase']);

/** Everything typed into a form, by name; of several with one name, the first. */
export function enteredIn(posted: FormData): Record<string, string> {
	const entered: Record<string, string> = {};
	for (const [name, value] of posted) {
		if (typeof value === 'string' && !(name in entered) && !secrets.has(name)) entered[name] = value;
	}
	return entered;
}

/**
 * Does what a form asks. When the api refuses, the form comes back with the sentence and what was typed;
 * anything else is a bug and rises.
 */
export async function attempt<Result extends Record<string, unknown>>(
	posted: FormData,
	work: () => Promise<Result>
) {
	try {
		return await work();
	} catch (problem) {
		const refusal = refusalOf(problem);
		if (!refusal) throw problem;
		return fail(refusal.status, {
			problem: refusal.message,
			problems: refusal.problems,
			entered: enteredIn(posted)
		} satisfies NotDone);
	}
}

export const text = (posted: FormData, name: string): string => String(posted.get(name) ?? '');
export const optional = (posted: FormData, name: string): string | undefined =>
	text(posted, name).trim() || undefined;
export const several = (posted: FormData, name: string): string[] => posted.getAll(name).map(String);
