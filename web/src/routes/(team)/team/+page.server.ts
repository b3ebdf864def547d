import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { attempt, text } from '#lib/server/forms.ts';
import { waitsIn } from '#lib/team/waits.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const may = locals.viewer?.may ?? [];
	const { api } = locals;
	const concerns = may.includes('concern.read') ? await api.concern.list.query() : undefined;
	const moderation = may.includes('moderation.read') ? await api.moderation.waits.query() : undefined;
	const messages = may.includes('message.read') ? await api.message.waits.query() : undefined;
	const answers = may.includes('answer.read') ? await api.answer.list.query() : undefined;
	const themes = may.includes('theme.read') ? await api.theme.list.query() : undefined;
	const reports = may.includes('report.read') ? await api.report.list.query() : undefined;
	const setting = may.includes('setting.safeguard') ? await api.setting.read.query() : undefined;
	const recoveries = await api.person.recoveries.query();
	return {
		waits: waitsIn({ recoveries, setting, concerns, moderation, messages, answers, themes, reports })
	};
};

export const actions: Actions = {
	work: async ({ locals, request }) => {
		const posted = await request.formData();
		return attempt(posted, async () => {
			await locals.api.session.work.mutate({ forumId: text(posted, 'forumId') });
			redirect(303, '/team');
		});
	},
	leave: async ({ locals }) => {
		await locals.api.session.end.mutate();
		redirect(303, '/sign-in');
	}
};
