import * as contacts from '@sd/db/contact';
import * as attachments from '@sd/db/attachment';
import * as moderations from '@sd/db/moderation';
import * as decisions from '@sd/db/moderation-decision';
import * as plans from '@sd/db/plan';
import * as redactions from '@sd/db/redaction';
import * as rules from '@sd/db/rule';
import type { Consent } from '@sd/shared/phone/answers';
import { findWorries } from '@sd/shared/worries';
import { readTranscript } from '../attachment/transcribe.ts';
import { today } from '../clock.ts';
import { mayBeRead } from '../contact/rules/may-be-read.ts';
import { findItem, readWords, type Desk, type Item } from './desk.ts';
import { acceptedWords } from './rules/accepted-words.ts';
import { isLive, isMine } from './rules/claim.ts';
import { openSuggestions, type Words } from './rules/suggestions.ts';
import { decisionsOpenTo, isSettled } from './rules/transitions.ts';
import { uncheckedByMachine, worryWords } from './rules/worry.ts';

/** Everything a coordinator needs to decide. The words come only to the one who is working on it. */
export async function read(desk: Desk, id: string) {
	const { db, actor, clock } = desk;
	const { forumId: _, worryRank, hasWords, claim, ...item } = await findItem(desk, id);
	const now = clock.now();
	const came = await attachments.list(db, id);
	const isOpen = isMine(claim, actor.id, now) && !isSettled(item.status);
	return {
		...item,
		worry: worryWords(worryRank),
		lengthInWords: hasWords ? ('words' as const) : ('pictures only' as const),
		claim: isLive(claim, now) ? { by: claim.by, until: claim.until.toISOString(), isMine: isOpen } : null,
		mayClaim: !isSettled(item.status) && (!isLive(claim, now) || isOpen),
		contact: await contactOf(db, id, item),
		attachments: came.map(({ transcriptSealed, ...each }) => ({
			...each,
			isWritten: transcriptSealed !== null,
			transcript: isOpen ? readTranscript(desk.keys, { id: each.id, transcriptSealed }) : null
		})),
		isUnchecked: uncheckedByMachine(came),
		words: isOpen ? await openWords(desk, item) : null,
		/** What others see of one that is accepted. */
		accepted: item.status === 'accepted' ? ((await moderations.findAcceptedText(db, id)) ?? null) : null,
		areaChoices: (await plans.listAreas(db)).map(({ id, plain, pictogram }) => ({ id, plain, pictogram })),
		history: await readHistory(desk, id),
		rules: await rules.list(db),
		open: decisionsOpenTo(item.status).filter((decision) => decision === 'reopen' || isOpen)
	};
}

/** Whether they can be reached, and whether they want the forum to. The address itself is asked for apart. */
async function contactOf(db: Desk['db'], id: string, told: Pick<Item, 'wantsHelp'>) {
	const given = await contacts.find(db, id);
	return given ? { how: given.how, mayRead: mayBeRead(given, told) } : null;
}

async function openWords(desk: Desk, { id, consent }: Pick<Item, 'id' | 'consent'>) {
	const words = await readWords(desk, id);
	const hidden = await redactions.list(desk.db, id);
	return {
		...words,
		redactions: hidden.map(({ by, madeAt, ...redaction }) => ({
			...redaction,
			by: by ?? 'Somebody',
			madeAt: madeAt.toISOString()
		})),
		suggestions: openSuggestions(words, hidden, today(desk.clock)),
		worries: worriesIn(words),
		/** What others will see if it is accepted now. The closed list is kept by the schema it was sent with. */
		preview: acceptedWords(words, { consent: consent as Consent, redactions: hidden })
	};
}

function worriesIn(words: Words) {
	return (['story', 'better'] as const).flatMap((field) =>
		findWorries(words[field] ?? '').map(({ category, strength, start, end }) => ({
			field,
			category,
			isStrong: strength === 'strong',
			startsAt: start,
			endsAt: end
		}))
	);
}

async function readHistory({ db, actor }: Desk, id: string) {
	const history = await decisions.list(db, id);
	return history.map(({ by, decidedBy, decidedAt, ...decision }) => ({
		...decision,
		by: by ?? 'Somebody',
		isMine: decidedBy === actor.id,
		decidedAt: decidedAt.toISOString()
	}));
}
