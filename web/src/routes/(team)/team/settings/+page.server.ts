import { fail, redirect } from '@sveltejs/kit';
import { ChangeRules, ProposeHelpNumbers } from '@sd/shared/setting';
import type { Inputs } from '#lib/server/api.ts';
import { attempt, enteredIn, optional, text, type Problems } from '#lib/server/forms.ts';
import type { Refused } from '#lib/setting/refused.ts';
import { filledIn, problemsAt, rowsIn, type Issue } from '#lib/setting/rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, url }) => ({
	setting: await api.setting.read.query(),
	done: url.searchParams.get('done')
});

/** Saves one part and comes back to it. Refused, it says which part, and at which row where it is a list. */
async function save(
	posted: FormData,
	{
		which,
		done = which,
		atRows = {},
		row
	}: { which: string; done?: string; atRows?: Problems; row?: string | undefined },
	work: () => Promise<unknown>
) {
	const refused = await attempt(posted, async (): Promise<never> => {
		await work();
		redirect(303, `/team/settings?done=${done}#${which}`);
	});
	const problems = { ...refused.data.problems, ...atRows };
	const problem = row ? `${row}: ${refused.data.problem}` : refused.data.problem;
	return fail(refused.status, { ...refused.data, problem, problems, which } satisfies Refused);
}

/** Where in a list something is wrong: at which fields, and what the first such row calls itself. */
function wrongIn<Row extends Record<string, string>>(
	issues: readonly Issue[],
	filled: { row: Row; at: number }[],
	title: keyof Row
) {
	const first = issues[0]?.path[0];
	const name = typeof first === 'number' ? filled[first]?.row[title]?.trim() : undefined;
	const ats = filled.map(({ at }) => at);
	return { atRows: problemsAt(issues, ats), row: name };
}

const number = (posted: FormData, name: string) => Number(text(posted, name).trim() || 'none');

export const actions: Actions = {
	reading: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return save(posted, { which: 'reading' }, async () => {
			// The terms are on a form of their own. The version says that they are still those that were read.
			const { terms } = await api.setting.read.query();
			await api.setting.change.mutate({
				version: number(posted, 'version'),
				readingHours: text(posted, 'readingHours'),
				readingDays: number(posted, 'readingDays'),
				answeringDays: number(posted, 'answeringDays'),
				terms
			});
		});
	},
	agreed: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return save(posted, { which: 'agreed' }, async () => {
			const { readingHours, readingDays, answeringDays } = await api.setting.read.query();
			await api.setting.change.mutate({
				version: number(posted, 'version'),
				readingHours,
				readingDays,
				answeringDays,
				terms: text(posted, 'terms')
			});
		});
	},
	forums: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return save(posted, { which: 'forums' }, () =>
			api.setting.changeForum.mutate({
				id: text(posted, 'id'),
				about: text(posted, 'about'),
				coordinatorsEmployedBy: optional(posted, 'coordinatorsEmployedBy')
			})
		);
	},
	chairs: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return save(posted, { which: 'chairs' }, () =>
			api.setting.changeChair.mutate({ id: text(posted, 'id'), email: optional(posted, 'email') })
		);
	},
	helpNumbers: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		const typed = rowsIn(enteredIn(posted), ['name', 'number', 'how', 'hours', 'verifiedOn']);
		const filled = filledIn(typed, ['name', 'number']);
		const numbers = filled.map(
			({ row }) => row as Inputs['setting']['proposeHelpNumbers']['numbers'][number]
		);
		const { error } = ProposeHelpNumbers.shape.numbers.safeParse(numbers);
		return save(posted, { which: 'help-numbers', ...wrongIn(error?.issues ?? [], filled, 'name') }, () =>
			api.setting.proposeHelpNumbers.mutate({ version: number(posted, 'version'), numbers })
		);
	},
	confirmHelpNumbers: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return save(posted, { which: 'help-numbers', done: 'help-numbers-agreed' }, () =>
			api.setting.confirmHelpNumbers.mutate({ id: text(posted, 'id') })
		);
	},
	dropHelpNumbers: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return save(posted, { which: 'help-numbers', done: 'help-numbers-dropped' }, () =>
			api.setting.dropHelpNumbers.mutate({ id: text(posted, 'id') })
		);
	},
	rules: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		const typed = rowsIn(enteredIn(posted), ['id', 'place', 'title', 'wording', 'easyRead']);
		const filled = filledIn(typed, ['title', 'wording', 'easyRead']).toSorted(
			(one, other) => Number(one.row.place) - Number(other.row.place) || one.at - other.at
		);
		const rules = filled.map(({ row: { id, title, wording, easyRead } }) => ({
			id: id || undefined,
			title,
			wording,
			easyRead
		}));
		const { error } = ChangeRules.shape.rules.safeParse(rules);
		return save(posted, { which: 'rules', ...wrongIn(error?.issues ?? [], filled, 'title') }, () =>
			api.setting.changeRules.mutate({ version: number(posted, 'version'), rules })
		);
	},
	schoolTerm: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return save(posted, { which: 'school-terms' }, () =>
			api.setting.changeTerms.mutate({
				id: optional(posted, 'id'),
				name: text(posted, 'name'),
				startsOn: text(posted, 'startsOn'),
				endsOn: text(posted, 'endsOn')
			})
		);
	}
};
