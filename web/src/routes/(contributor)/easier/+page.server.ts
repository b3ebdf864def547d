import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { chosen, writeReading } from '#lib/reading/settings.ts';

export const load: PageServerLoad = ({ url }) => ({ isSaved: url.searchParams.has('saved') });

const aYear = 365 * 24 * 3600;

export const actions: Actions = {
	default: async ({ cookies, request, url }) => {
		const posted = await request.formData();
		if (posted.get('go') === 'reset') {
			cookies.delete('reading', { path: '/' });
		} else {
			cookies.set('reading', writeReading(chosen((setting) => posted.get(setting))), {
				path: '/',
				maxAge: aYear,
				sameSite: 'lax',
				httpOnly: true,
				secure: url.protocol === 'https:'
			});
		}
		// The address tells the service worker to keep the pages anew, as they look from now on.
		redirect(303, '/easier?saved');
	}
};
