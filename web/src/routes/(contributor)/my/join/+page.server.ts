import { fail } from '@sveltejs/kit';
import { attempt, optional, text } from '#lib/server/forms.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		if (text(posted, 'age') === 'younger') return { isYounger: true };
		const made = await attempt(posted, async () => {
			const isThirteen = text(posted, 'age') === 'thirteen';
			return api.member.join.mutate({
				code: text(posted, 'code'),
				name: text(posted, 'name'),
				passphrase: optional(posted, 'passphrase') ?? '',
				isThirteen: isThirteen as true,
				isOwnPhone: text(posted, 'whose') === 'own'
			});
		});
		if ('recovery' in made) return made;
		// Secret words are not sent back to a page.
		const { passphrase: _, ...entered } = made.data.entered;
		return fail(made.status, { ...made.data, entered });
	}
};
