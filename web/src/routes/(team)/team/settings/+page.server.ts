import { fail, redirect } from '@sveltejs/kit';
import { ChangeHelpNumbers, ChangeRules } from '@sd/shared/setting';
import type { Inputs } from '#lib/server/api.ts';
import { attempt, enteredIn, optional, text, type Problems } from '#lib/server/forms.ts';
import type { Refused } from '#lib/setting/refused.ts';
import { filledIn, problemsAt, rowsIn } from '#lib/setting/rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, url }) => ({
	setting: await api.setting.read.query(),
	done: url.searchParams.get('done')
});

/** Saves one part and comes back to it. Refused, it says which part, and at which row where it is a list. */
async function save(
	posted: FormData,
	{ which, atRows = {} }: { which: string; atRows?: Problems },
	work: () => Promise<unknown>
) {
	const refused = await attempt(posted, async (): Promise<never> => {
		await work();
		redirect(303, `/team/settings?done=${which}#${which}`);
	});
	const problems = { ...refused.data.problems, ...atRows };
	return fail(refused.status, { ...refused.data, problems, which } satisfies Refused);
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
	helpNumbers: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		const typed = rowsIn(enteredIn(posted), ['name', 'number', 'how', 'hours', 'verifiedOn']);
		const filled = filledIn(typed, ['name', 'number']);
		const numbers = filled.map(({ row }) => row as Inputs['setting']['changeHelpNumbers']['numbers'][number]);
		const { error } = ChangeHelpNumbers.shape.numbers.safeParse(numbers);
		const ats = filled.map(({ at }) => at);
		return save(posted, { which: 'help-numbers', atRows: problemsAt(error?.issues ?? [], ats) }, () =>
			api.setting.changeHelpNumbers.mutate({ version: number(posted, 'version'), numbers })
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
		const ats = filled.map(({ at }) => at);
		return save(posted, { which: 'rules', atRows: problemsAt(error?.issues ?? [], ats) }, () =>
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
