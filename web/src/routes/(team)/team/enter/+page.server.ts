import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { KeepEntry, entryLimits } from '@sd/shared/entry';
import { enteredIn, piecesOf, readEntry } from '#lib/entry/entered.server.ts';
import type { Entered, PieceProblems } from '#lib/entry/entered.ts';
import { refusalOf } from '#lib/server/api.ts';
import { readAreas } from '#lib/theme/areas.server.ts';
import { many } from '#lib/sentence.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, url }) => ({
	entries: await api.entry.list.query(),
	areas: await readAreas(api),
	newId: randomUUID(),
	done: url.searchParams.get('done')
});

/** The form comes back as it was typed, with what is missing where it is missing. */
type Back = {
	entered: Entered;
	problem?: string;
	problems: Record<string, string[]>;
	ofPieces: Record<number, PieceProblems>;
};
const back = (entered: Entered, more: Partial<Back> = {}): Back => ({
	entered,
	problems: {},
	ofPieces: {},
	...more
});

export const actions: Actions = {
	split: async ({ request }) => {
		const entered = enteredIn(await request.formData());
		const problems = problemsOfHead(entered);
		const pieces = piecesOf(entered.text);
		const [first] = Object.values(problems).flat();
		if (first) return fail(400, back({ ...entered, pieces: [] }, { problem: first, problems }));
		return back({ ...entered, pieces });
	},
	text: async ({ request }) => {
		const entered = enteredIn(await request.formData());
		const written = entered.pieces.map(({ story }) => story).join('\n---\n');
		return back({ ...entered, text: written, pieces: [] });
	},
	keep: async ({ locals: { api }, request }) => {
		const entered = enteredIn(await request.formData());
		const read = readEntry(entered);
		if (!('entry' in read)) return fail(400, back(entered, read));
		try {
			await api.entry.keep.mutate(read.entry);
		} catch (problem) {
			const refusal = refusalOf(problem);
			if (!refusal) throw problem;
			return fail(refusal.status, back(entered, { problem: refusal.message, problems: refusal.problems }));
		}
		redirect(303, `/team/enter?done=${read.entry.contributions.length}`);
	}
};

/** What can be said of it before anybody has said who spoke. */
function problemsOfHead({ id, cameBy, toldOn, headCount, text }: Entered): Record<string, string[]> {
	const problems: Record<string, string[]> = {};
	const head = KeepEntry.safeParse({
		id,
		cameBy,
		toldOn,
		headCount: headCount === '' || cameBy !== 'meeting note' ? undefined : Number(headCount),
		contributions: [{ story: 'x', teller: 'self', areas: [], consent: 'own words', wantsHelp: false }]
	});
	for (const { path, message } of head.error?.issues ?? []) (problems[String(path[0])] ??= []).push(message);
	const count = piecesOf(text).length;
	if (count === 0) problems['text'] = ['Write or paste what was said'];
	if (text.length > entryLimits.letters)
		problems['text'] = [`Keep it to ${entryLimits.letters.toLocaleString('en-GB')} letters or fewer`];
	if (count > entryLimits.contributions)
		problems['text'] = [
			`This is ${many(count, 'contribution', 'contributions')}. Enter ${entryLimits.contributions} at once at most.`
		];
	return problems;
}
