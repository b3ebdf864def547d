import { fail, redirect } from '@sveltejs/kit';
import type { Inputs } from '#lib/server/api.ts';
import { attempt, optional, several, text } from '#lib/server/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, url }) => {
	const { people, invitations, changes } = await api.person.list.query();
	const { forums } = await api.setting.read.query();
	const { groups } = await api.group.list.query();
	const choices = (rows: { id: string; name: string }[]) => rows.map(({ id, name }) => ({ id, name }));
	return {
		people,
		invitations,
		changes,
		recoveries: await api.person.recoveries.query(),
		forums: choices(forums),
		groups: choices(groups),
		done: url.searchParams.get('done')
	};
};

/** Does one thing with a person and says on the page itself that it was done. */
async function act(posted: FormData, done: string, work: () => Promise<unknown>) {
	const refused = await attempt(posted, async (): Promise<never> => {
		await work();
		redirect(303, `/team/people?done=${done}`);
	});
	return fail(refused.status, { ...refused.data, isInvite: false as const });
}

export const actions: Actions = {
	invite: async ({ locals: { api }, request, url }) => {
		const posted = await request.formData();
		const name = text(posted, 'name');
		const made = await attempt(posted, async () => {
			const { link, expiresAt, needsSecond } = await api.person.invite.mutate({
				email: text(posted, 'email'),
				name,
				team: optional(posted, 'team'),
				role: text(posted, 'role') as Inputs['person']['invite']['role'],
				forums: several(posted, 'forums'),
				groups: several(posted, 'groups')
			});
			// Only in this one answer: never in an address, where a browser would keep it.
			return { made: { name, link: new URL(link, url.origin).href, expiresAt, needsSecond } };
		});
		if ('made' in made) return made;
		const chosen = [...several(posted, 'forums'), ...several(posted, 'groups')];
		return fail(made.status, { ...made.data, isInvite: true as const, chosen });
	},
	second: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return act(posted, 'second', () =>
			api.person.second.mutate({ invitationId: text(posted, 'invitationId') })
		);
	},
	change: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		const id = text(posted, 'id');
		const belongs = { forums: several(posted, 'forums'), groups: several(posted, 'groups') };
		const refused = await attempt(posted, async (): Promise<never> => {
			const role = text(posted, 'role') as Inputs['person']['change']['role'];
			const { state } = await api.person.change.mutate({ id, role, ...belongs });
			redirect(303, `/team/people?done=${state}`);
		});
		return fail(refused.status, {
			...refused.data,
			isInvite: false as const,
			changing: id,
			ticked: [...belongs.forums, ...belongs.groups]
		});
	},
	agree: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return act(posted, 'changed', () => api.person.agree.mutate({ changeId: text(posted, 'changeId') }));
	},
	recover: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		const id = text(posted, 'id');
		const started = await attempt(posted, async () => {
			const { code } = await api.person.startRecovery.mutate({ id });
			const { people } = await api.person.list.query();
			return { recovery: { code, name: people.find((person) => person.id === id)?.name ?? 'them' } };
		});
		if ('recovery' in started) return started;
		return fail(started.status, { ...started.data, isInvite: false as const, starting: id });
	},
	disable: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return act(posted, 'disable', () => api.person.disable.mutate({ id: text(posted, 'id') }));
	},
	enable: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return act(posted, 'enable', () => api.person.enable.mutate({ id: text(posted, 'id') }));
	}
};
