import { fail, redirect } from '@sveltejs/kit';
import { sayTime } from '#lib/dates.ts';
import { many } from '#lib/sentence.ts';
import type { Actions, PageServerLoad } from './$types';
import {
	atDesk,
	kinds,
	nextPlace,
	noticedIn,
	placesOf,
	seenParts,
	sentPieces,
	unsavedIn
} from '#lib/moderation/desk.server.ts';
import { doneSentence, readLane, type Done } from '#lib/moderation/say.ts';
import { readStretch } from '#lib/moderation/stretch-code.ts';
import type { Inputs } from '#lib/server/api.ts';
import { optional, several, text } from '#lib/server/forms.ts';

type Redact = Inputs['moderation']['redact'];
type Decide = Inputs['moderation']['decide'];
type Raise = Inputs['concern']['raise'];

export const load: PageServerLoad = async ({ locals: { api }, params: { id }, url }) => {
	const item = await api.moderation.read.query({ id });
	return {
		messages: await api.message.read.query({ id }),
		concern: await api.concern.raised.query({ id }),
		item,
		kinds,
		noticed: noticedIn(item),
		sent: sentPieces(item),
		seen: seenParts(item),
		lane: readLane(url.searchParams.get('lane')),
		done: doneSentence(url.searchParams.get('done'))
	};
};

const doneBy: Record<Decide['decision'], Done> = {
	accept: 'accepted',
	hold: 'held',
	decline: 'declined',
	reopen: 'reopened'
};

export const actions: Actions = {
	claim: ({ locals: { api }, params: { id }, request }) =>
		atDesk(request, async () => {
			const { until } = await api.moderation.claim.mutate({ id });
			return { did: `It is yours until ${sayTime(until)}.`, at: 'top' };
		}),

	release: ({ locals: { api }, params: { id }, request, url }) =>
		atDesk(request, async () => {
			await api.moderation.release.mutate({ id });
			const lane = readLane(url.searchParams.get('lane'));
			redirect(303, await nextPlace(api, { lane, id, done: 'released' }));
		}),

	hide: ({ locals: { api }, params: { id }, request }) =>
		atDesk(request, async (posted) => {
			// One button is one stretch and what it is: "story.12.24.name".
			const code = text(posted, 'hide');
			const kind = code.slice(code.lastIndexOf('.') + 1) as Redact['kind'];
			await api.moderation.redact.mutate({ id, ...readStretch(code), kind });
			return { did: 'Hidden. Others will not see it.', at: 'sent' };
		}),

	hideWords: async ({ locals: { api }, params: { id }, request }) => {
		const result = await atDesk(request, async (posted) => {
			const { words } = await api.moderation.read.query({ id });
			if (!words) return { did: isOver, at: 'sent', isHidden: false };
			const typed = text(posted, 'words');
			const { all, toHide } = placesOf(words, typed);
			const kind = text(posted, 'kind') as Redact['kind'];
			for (const place of toHide) await api.moderation.redact.mutate({ id, ...place, kind });
			const hidden = toHide.length;
			return { did: hiddenSentence(typed, { all, hidden }), at: 'sent', isHidden: hidden > 0 };
		});
		const isNothingHidden = 'isHidden' in result && !result.isHidden;
		if (!isNothingHidden) return result;
		return fail(400, { problem: result.did, problems: { words: [result.did] }, kept: result.kept });
	},

	show: ({ locals: { api }, params: { id }, request }) =>
		atDesk(request, async (posted) => {
			await api.moderation.unredact.mutate({ id, redactionId: text(posted, 'show') });
			return { did: 'Others will see it again.', at: 'seen' };
		}),

	transcribe: ({ locals: { api }, request }) =>
		atDesk(request, async (posted) => {
			const asWords = text(posted, 'useAsWords');
			const chosen = asWords || text(posted, 'transcribe');
			const before = text(posted, `before-${chosen}`).replaceAll('\r\n', '\n');
			const transcript = text(posted, `transcript-${chosen}`).replaceAll('\r\n', '\n');
			await api.attachment.transcribe.mutate({ id: chosen, transcript, before, isStory: asWords !== '' });
			return { did: asWords ? 'These are their words now.' : 'Saved what they say.', at: 'sent' };
		}),

	retag: ({ locals: { api }, params: { id }, request }) =>
		atDesk(request, async (posted) => {
			await api.moderation.retag.mutate({ id, areas: several(posted, 'areas') });
			return { did: 'Saved what it is about.', at: 'about' };
		}),

	answer: async ({ locals: { api }, params: { id }, request }) => {
		const result = await atDesk(request, async (posted) => {
			await api.message.answer.mutate({ id, upTo: Number(text(posted, 'upTo')), body: text(posted, 'body') });
			return { did: 'Sent. They see it with their six pictures.', at: 'talk' };
		});
		return 'did' in result ? { ...result, kept: { ...result.kept, body: '' } } : result;
	},

	markRead: ({ locals: { api }, params: { id }, request }) =>
		atDesk(request, async (posted) => {
			await api.message.markRead.mutate({ id, upTo: Number(text(posted, 'upTo')) });
			return { did: 'Read. It waits for nobody now.', at: 'talk' };
		}),

	contact: ({ locals: { api }, params: { id }, request }) =>
		atDesk(request, async () => {
			const { address } = await api.contact.read.mutate({ id });
			return { did: address, at: 'contact' };
		}),

	raise: async ({ locals: { api }, params: { id }, request, url }) => {
		const result = await atDesk(request, async (posted) => {
			await api.concern.raise.mutate({
				id,
				category: text(posted, 'concernCategory') as Raise['category'],
				isImmediate: { yes: true, no: false }[text(posted, 'concernNow')] as boolean,
				about: several(posted, 'concernAbout'),
				note: text(posted, 'concernNote')
			});
			// About themselves: from now on it is out of their own sight too.
			await api.moderation.read.query({ id }).catch(() => {
				redirect(303, `/team/moderation?lane=${readLane(url.searchParams.get('lane'))}`);
			});
			return { did: 'You raised it.', at: 'safety' };
		});
		if (!('did' in result)) return fail(result.status, { ...result.data, isConcern: true });
		return { ...result, kept: { ...result.kept, concern: noConcern } };
	},

	decide: ({ locals: { api }, params: { id }, request, url }) =>
		atDesk(request, async (posted) => {
			const decision = text(posted, 'decision') as Decide['decision'];
			const isDeclined = decision === 'decline';
			let version = Number(text(posted, 'version'));
			// What was ticked and not saved is meant too. The next version is ours only if nobody came between.
			const areas = several(posted, 'areas');
			if (posted.has('areasWere') && areas.toSorted().join() !== text(posted, 'areasWere')) {
				const retagged = await api.moderation.retag.mutate({ id, areas });
				if (retagged.version === version + 1) version = retagged.version;
			}
			for (const unsaved of unsavedIn(posted)) {
				const saved = await api.attachment.transcribe.mutate(unsaved);
				if (saved.version === version + 1) version = saved.version;
			}
			await api.moderation.decide.mutate({
				id,
				version,
				decision,
				ruleId: isDeclined ? optional(posted, 'ruleId') : undefined,
				note: isDeclined ? optional(posted, 'note') : undefined,
				question: decision === 'hold' ? optional(posted, 'question') : undefined,
				leave: several(posted, 'leave').map(readStretch)
			});
			const lane = readLane(url.searchParams.get('lane'));
			const done = doneBy[decision];
			if (decision === 'reopen') redirect(303, `/team/moderation/${id}?done=${done}`);
			redirect(303, await nextPlace(api, { lane, id, done }));
		})
};

const noConcern = { category: '', isImmediate: '', about: [], note: '' };

const isOver = 'You are not reading this one any more. Choose “Keep working”, then do this again.';

function hiddenSentence(typed: string, { all, hidden }: { all: number; hidden: number }): string {
	if (typed.trim() === '') return 'Type the words to hide.';
	if (all === 0) return 'Those words are not in what they sent. Check the spelling, and type whole words.';
	if (hidden === 0) return 'Those words are hidden already.';
	return `Hidden in ${many(hidden, 'place', 'places')}. Others will not see it.`;
}
