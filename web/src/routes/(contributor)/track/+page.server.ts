import { fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { readReading } from '#lib/reading/settings.ts';
import type { Inputs } from '#lib/server/api.ts';
import { optional, several, text } from '#lib/server/forms.ts';
import { act, answer, receiptFrom, show } from '#lib/track/acts.server.ts';
import { unsure } from '#lib/share/steps.ts';
import { wordsIn } from '#lib/words/words.server.ts';

type Change = Inputs['submission']['change'];
type Contact = Inputs['contact']['set']['contact'];

export const load: PageServerLoad = async ({ cookies, locals }) => {
	const { receiptSalt, areas } = await locals.api.submission.form.query();
	const voice = readReading(cookies.get('reading')).words;
	return { receiptSalt, areas, voice, ownWords: { track: wordsIn(voice).track } };
};

export const actions: Actions = {
	look: async ({ cookies, locals: { api }, request }) => {
		const posted = await request.formData();
		return answer(posted, async () => {
			const receipt = await receiptFrom(posted, api);
			if (receipt) return show(api, receipt);
			const { notWords } = wordsIn(readReading(cookies.get('reading')).words).track.find;
			return fail(400, { problem: notWords, words: text(posted, 'words') });
		});
	},

	felt: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		const themeId = text(posted, 'themeId');
		const felt = text(posted, 'felt') as Inputs['impact']['give']['felt'];
		return act(api, posted, { part: 'felt', which: themeId }, (receipt) =>
			api.impact.give.mutate({ receipt, themeId, felt })
		);
	},

	change: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		const about = several(posted, 'areas');
		return act(api, posted, { part: 'change' }, (receipt) =>
			api.submission.change.mutate({
				receipt,
				version: Number(text(posted, 'version')),
				feeling: optional(posted, 'feeling') as Change['feeling'],
				story: optional(posted, 'story'),
				better: optional(posted, 'better'),
				consent: text(posted, 'consent') as Change['consent'],
				areas: about.filter((area) => area !== unsure),
				isUnsureOfArea: about.includes(unsure)
			})
		);
	},

	write: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		const kind = text(posted, 'kind') as Inputs['message']['write']['kind'];
		const part = kind === 'not what I meant' ? 'wrong' : 'talk';
		return act(api, posted, { part, which: text(posted, 'about') }, (receipt) =>
			api.message.write.mutate({ receipt, kind, body: text(posted, 'body') })
		);
	},

	appeal: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return act(api, posted, { part: 'agree' }, (receipt) => api.submission.appeal.mutate({ receipt }));
	},

	contact: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		const contact = { how: text(posted, 'how'), address: text(posted, 'address') } as Contact;
		return act(api, posted, { part: 'contact' }, (receipt) =>
			api.contact.set.mutate({
				receipt,
				contact,
				wantsMail: posted.has('wantsMail'),
				wantsReply: posted.has('wantsReply')
			})
		);
	},

	removeContact: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return act(api, posted, { part: 'remove' }, (receipt) => api.contact.remove.mutate({ receipt }));
	},

	withdraw: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		const receipt = text(posted, 'receipt');
		return answer(posted, async () => {
			if (posted.get('sure') !== 'yes') return show(api, receipt, { part: 'withdraw', which: '' });
			await api.submission.withdraw.mutate({ receipt });
			return { withdrawn: true };
		});
	}
};
