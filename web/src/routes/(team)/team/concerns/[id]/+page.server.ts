import { fail, redirect } from '@sveltejs/kit';
import { doneSentences } from '#lib/concern/say.ts';
import type { ApiClient, Inputs } from '#lib/server/api.ts';
import { attempt, optional, text } from '#lib/server/forms.ts';
import type { Actions, PageServerLoad } from './$types';

type Concern = Inputs['concern'];

export const load: PageServerLoad = async ({ locals: { api }, params: { id }, url }) => ({
	concern: await api.concern.read.query({ id }),
	done: doneSentences[url.searchParams.get('done') ?? '']
});

type Going = { api: ApiClient; id: string; posted: FormData };

/** Takes one step and comes back to the page. Refused, it says at which form, with everything that was typed there. */
function step(which: string, take: (going: Going) => Promise<unknown>): Actions[string] {
	return async ({ locals: { api }, params: { id }, request }) => {
		const posted = await request.formData();
		const refused = await attempt(posted, async (): Promise<never> => {
			await take({ api, id: id!, posted });
			redirect(303, which === 'aside' ? '/team/concerns?done=aside' : `/team/concerns/${id}?done=${which}`);
		});
		return fail(refused.status, { ...refused.data, which });
	};
}

const version = (posted: FormData) => Number(text(posted, 'version'));
const reference = (posted: FormData) => ({
	referenceFrom: optional(posted, 'referenceFrom') as Concern['note']['referenceFrom'],
	reference: text(posted, 'reference')
});

export const actions: Actions = {
	claim: step('claim', ({ api, id }) => api.concern.claim.mutate({ id })),
	release: step('release', ({ api, id }) => api.concern.release.mutate({ id })),
	aside: step('aside', ({ api, id }) => api.concern.stepAside.mutate({ id })),
	triage: step('triage', ({ api, id, posted }) =>
		api.concern.triage.mutate({
			id,
			version: version(posted),
			atRisk: text(posted, 'atRisk') as Concern['triage']['atRisk'],
			reportingDuty: text(posted, 'reportingDuty') as Concern['triage']['reportingDuty'],
			known: text(posted, 'known'),
			reason: text(posted, 'reason')
		})
	),
	decide: step('decide', ({ api, id, posted }) => {
		const decision = text(posted, 'decision') as Concern['decide']['decision'];
		return api.concern.decide.mutate({
			id,
			version: version(posted),
			decision,
			referredTo:
				decision === 'referred'
					? (optional(posted, 'referredTo') as Concern['decide']['referredTo'])
					: undefined,
			spokenTo: text(posted, 'spokenTo'),
			...reference(posted),
			reason: text(posted, 'reason')
		});
	}),
	note: step('note', ({ api, id, posted }) =>
		api.concern.note.mutate({
			id,
			version: version(posted),
			note: text(posted, 'note'),
			isChase: posted.has('isChase'),
			heard: Number(text(posted, 'heard')),
			...reference(posted)
		})
	),
	outcome: step('outcome', ({ api, id, posted }) =>
		api.concern.outcome.mutate({
			id,
			version: version(posted),
			outcome: text(posted, 'outcome'),
			...reference(posted)
		})
	),
	close: step('close', ({ api, id, posted }) =>
		api.concern.close.mutate({ id, version: version(posted), reason: text(posted, 'reason') })
	),
	say: step('say', ({ api, id, posted }) =>
		api.concern.say.mutate({
			id,
			version: version(posted),
			body: text(posted, 'body'),
			heard: Number(text(posted, 'heard'))
		})
	),
	contact: async ({ locals: { api }, params: { id }, request }) => {
		const posted = await request.formData();
		const result = await attempt(posted, async () => {
			const { address } = await api.concern.contact.mutate({ id });
			return { address };
		});
		if ('address' in result) return { ...result, which: 'contact' };
		return fail(result.status, { ...result.data, which: 'contact' });
	}
};
