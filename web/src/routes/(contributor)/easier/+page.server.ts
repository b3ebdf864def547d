import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { pageColours, readReading, textSizes, writeReading } from '#lib/reading/settings.ts';

export const load: PageServerLoad = ({ cookies }) => ({ reading: readReading(cookies.get('reading')) });

const aYear = 365 * 24 * 3600;

export const actions: Actions = {
	default: async ({ cookies, request, url }) => {
		const posted = await request.formData();
		if (posted.get('go') === 'reset') {
			cookies.delete('reading', { path: '/' });
		} else {
			const page = pageColours.find((each) => each === posted.get('page')) ?? 'paper';
			const size = textSizes.find((each) => each === posted.get('size')) ?? 'usual';
			cookies.set('reading', writeReading({ ...readReading(cookies.get('reading')), page, size }), {
				path: '/',
				maxAge: aYear,
				sameSite: 'lax',
				httpOnly: true,
				secure: url.protocol === 'https:'
			});
		}
		redirect(303, '/easier');
	}
};
