import { redirect } from '@sveltejs/kit';
import { attempt } from '#lib/server/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, url }) => ({
	imports: await api.import.list.query(),
	done: url.searchParams.get('done')
});

export const actions: Actions = {
	upload: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return attempt(posted, async () => {
			const file = posted.get('file');
			const isFile = file !== null && typeof file !== 'string';
			const content = isFile ? Buffer.from(await file.arrayBuffer()).toString('base64') : '';
			const fileName = isFile && file.name ? file.name : '';
			const { id, isHere } = await api.import.upload.mutate({ fileName, content });
			redirect(303, `/team/import/${id}${isHere ? '?here' : ''}`);
		});
	}
};
