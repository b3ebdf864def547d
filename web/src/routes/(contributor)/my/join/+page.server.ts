import { attempt, optional, text } from '#lib/server/forms.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		if (text(posted, 'age') === 'younger') return { isYounger: true };
		return attempt(posted, async () => {
			const isThirteen = text(posted, 'age') === 'thirteen';
			return api.member.join.mutate({
				code: text(posted, 'code'),
				name: text(posted, 'name'),
				passphrase: optional(posted, 'passphrase') ?? '',
				isThirteen: isThirteen as true,
				isOwnPhone: text(posted, 'whose') === 'own'
			});
		});
	}
};
