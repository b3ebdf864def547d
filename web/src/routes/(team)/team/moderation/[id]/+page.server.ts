import { fail, redirect } from '@sveltejs/kit';
import { sayTime } from '#lib/dates.ts';
import { many } from '#lib/sentence.ts';
import type { Actions, PageServerLoad } from './$types';
import {
	atDesk,
	boxIn,
	kinds,
	listAfter,
	noticedIn,
	seenParts,
	isReadyForStranger,
	saveUnsaved,
	sentPieces
} from '#lib/moderation/desk.server.ts';
import { doneSentence, readLane, type Done } from '#lib/moderation/say.ts';
import { putIn, type Template } from '#lib/moderation/put-in.ts';
import { readStretch } from '#lib/moderation/stretch-code.ts';
import type { Inputs } from '#lib/server/api.ts';
import { optional, several, text } from '#lib/server/forms.ts';

type Redact = Inputs['moderation']['redact'];
type Decide = Inputs['moderation']['decide'];
type Recommend = Inputs['moderation']['recommend'];
type Raise = Inputs['concern']['raise'];

export const load: PageServerLoad = async ({ locals: { api }, params: { id }, url }) => {
	const item = await api.moderation.read.query({ id });
	return {
		messages: await api.message.read.query({ id }),
		concern: await api.concern.raised.query({ id }),
		templates: await api.template.list.query(),
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
			redirect(303, listAfter(readLane(url.searchParams.get('lane')), 'released'));
		}),

	pass: ({ locals: { api }, params: { id }, request, url }) =>
		atDesk(request, async () => {
			await api.moderation.pass.mutate({ id });
			redirect(303, listAfter(readLane(url.searchParams.get('lane')), 'passed'));
		}),

	conflict: ({ locals: { api }, params: { id }, request, url }) =>
		atDesk(request, async () => {
			await api.moderation.declareConflict.mutate({ id });
			redirect(303, listAfter(readLane(url.searchParams.get('lane')), 'conflict'));
		}),

	differ: ({ locals: { api }, params: { id }, request }) =>
		atDesk(request, async () => {
			await api.moderation.differ.mutate({ id });
			return { did: 'Nothing is recommended any more. Say what you think.', at: 'decision' };
		}),

	undo: ({ locals: { api }, params: { id }, request, url }) =>
		atDesk(request, async () => {
			await api.moderation.undo.mutate({ id });
			const lane = readLane(url.searchParams.get('lane'));
			redirect(303, `/team/moderation/${id}?lane=${lane}&done=undone`);
		}),

	/** From reading it as a stranger back to the desk, with all that was chosen. */
	back: ({ request }) => atDesk(request, async () => ({ did: 'Hide more, then decide.', at: 'seen' })),

	hide: ({ locals: { api }, params: { id }, request }) =>
		atDesk(request, async (posted) => {
			// One button is one stretch and what it is: "story.12.24.name".
			const all = text(posted, 'hideAll');
			const code = all || text(posted, 'hide');
			const kind = code.slice(code.lastIndexOf('.') + 1) as Redact['kind'];
			const everywhere = all !== '' || posted.has('everywhere');
			const { places } = await api.moderation.redact.mutate({ id, ...readStretch(code), kind, everywhere });
			return { did: hiddenSentence(places), at: 'sent' };
		}),

	hideWords: async ({ locals: { api }, params: { id }, request }) => {
		const result = await atDesk(request, async (posted) => {
			const kind = text(posted, 'kind') as Redact['kind'];
			const { places } = await api.moderation.hideWords.mutate({ id, words: text(posted, 'words'), kind });
			return { did: hiddenSentence(places), at: 'sent', isHidden: true };
		});
		if ('did' in result) return result;
		const { data } = result;
		return fail(result.status, { ...data, problems: { ...data.problems, words: [data.problem] } });
	},

	cover: ({ locals: { api }, params: { id }, request }) =>
		atDesk(request, async (posted) => {
			const picture = text(posted, 'cover');
			const { attachments } = await api.moderation.read.query({ id });
			const before = attachments.find((each) => each.id === picture)?.boxes ?? [];
			await api.attachment.cover.mutate({ id: picture, boxes: [...before, boxIn(posted, picture)] });
			return { did: 'Covered. What is under it is not in the picture.', at: 'sent', isCovered: true };
		}),

	uncover: ({ locals: { api }, params: { id }, request }) =>
		atDesk(request, async (posted) => {
			const [picture = '', place] = text(posted, 'uncover').split('.');
			const { attachments } = await api.moderation.read.query({ id });
			const before = attachments.find((each) => each.id === picture)?.boxes ?? [];
			const boxes = before.filter((_, at) => at !== Number(place));
			await api.attachment.cover.mutate({ id: picture, boxes });
			return { did: 'That part is not covered any more.', at: 'sent' };
		}),

	repeat: ({ locals: { api }, params: { id }, request }) =>
		atDesk(request, async (posted) => {
			const isRepeat = text(posted, 'repeat') === 'yes';
			await api.moderation.markRepeat.mutate({ id, isRepeat });
			return { did: isRepeat ? 'Marked as told before.' : 'It counts as its own again.', at: 'similar' };
		}),

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

	putIn: async ({ locals: { api }, request }) => {
		let template: Template | undefined;
		const result = await atDesk(request, async (posted) => {
			const templates = await api.template.list.query();
			template = templates.find(({ id }) => id === text(posted, 'putIn'));
			if (!template) return { did: 'A colleague took these words out. Choose others.', at: 'top' };
			const at = template.use === 'message' ? 'talk' : 'decision';
			return { did: 'Put in. Change the words as you like.', at };
		});
		if (!('did' in result) || !template) return result;
		return { ...result, isPutIn: true, kept: { ...result.kept, ...putIn(result.kept, template) } };
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
			const chosen = text(posted, 'decision');
			const isRecommending = chosen.startsWith(recommending);
			const decision = (isRecommending ? chosen.slice(recommending.length) : chosen) as Decide['decision'];
			const version = await saveUnsaved(api, id, posted);
			const isDeclined = decision === 'decline';
			const wish = {
				id,
				version,
				ruleId: isDeclined ? optional(posted, 'ruleId') : undefined,
				note: isDeclined ? optional(posted, 'note') : undefined,
				leave: several(posted, 'leave').map(readStretch)
			};
			if (decision === 'accept' && text(posted, 'stranger') !== 'no') {
				const item = await api.moderation.read.query({ id });
				if (isReadyForStranger(item, wish.leave)) {
					return { did: 'Read it as a stranger.', at: 'stranger', isForStranger: true };
				}
			}
			const lane = readLane(url.searchParams.get('lane'));
			if (isRecommending) {
				await api.moderation.recommend.mutate({ ...wish, decision: decision as Recommend['decision'] });
				redirect(303, listAfter(lane, 'recommended'));
			}
			const question = decision === 'hold' ? optional(posted, 'question') : undefined;
			await api.moderation.decide.mutate({ ...wish, decision, question });
			const done = doneBy[decision];
			if (decision === 'reopen') redirect(303, `/team/moderation/${id}?done=${done}`);
			redirect(303, listAfter(lane, done, id));
		})
};

/** What the first of two readers chooses is named so in the form. */
const recommending = 'recommend ';

const noConcern = { category: '', isImmediate: '', about: [], note: '' };

function hiddenSentence(places: number): string {
	return places === 1
		? 'Hidden. Others will not see it.'
		: `Hidden in ${many(places, 'place', 'places')}. Others will not see it.`;
}
