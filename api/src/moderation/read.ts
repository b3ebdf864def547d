import * as contacts from '@sd/db/contact';
import * as attachments from '@sd/db/attachment';
import * as moderations from '@sd/db/moderation';
import * as decisions from '@sd/db/moderation-decision';
import * as recommendations from '@sd/db/moderation-recommendation';
import * as steps from '@sd/db/moderation-step';
import * as plans from '@sd/db/plan';
import * as redactions from '@sd/db/redaction';
import * as rules from '@sd/db/rule';
import type { Consent } from '@sd/shared/phone/answers';
import { findWorries } from '@sd/shared/worries';
import { readTranscript } from '../attachment/transcribe.ts';
import { today } from '../clock.ts';
import { mayBeRead } from '../contact/rules/may-be-read.ts';
import { findItem, readWords, type Desk, type Item } from './desk.ts';
import { findReading } from './grounds.ts';
import { acceptedWords } from './rules/accepted-words.ts';
import { isForAnother } from './rules/appeal.ts';
import { isLive, isMine } from './rules/claim.ts';
import { contentNotes } from './rules/content-notes.ts';
import { decisionsOf } from './rules/second-reader.ts';
import { samePlaces } from './rules/find-words.ts';
import { fewestAlike, isSmallPlace } from './rules/small-place.ts';
import { openSuggestions, type Words } from './rules/suggestions.ts';
import { findSimilar } from './similar.ts';
import { decisionsOpenTo, isSettled } from './rules/transitions.ts';
import { undoUntil, whyNotUndone } from './rules/undo.ts';
import { uncheckedByMachine, worryWords } from './rules/worry.ts';

/** Everything a coordinator needs to decide. The words come only to the one who is working on it. */
export async function read(desk: Desk, id: string) {
	const { db, actor, clock } = desk;
	const { forumId: _, worryRank, hasWords, claim, ...item } = await findItem(desk, id);
	const now = clock.now();
	const came = await attachments.list(db, id);
	const isOpen = isMine(claim, actor.id, now) && !isSettled(item.status);
	const { reading, recommendation, hasSecond } = await findReading(desk, { ...item, worryRank });
	const appealed = await recommendations.findAppealed(db, id);
	const isAppealForAnother = isForAnother(appealed, actor.id, hasSecond);
	const open = decisionsOf(reading, decisionsOpenTo(item.status), recommendation);
	return {
		...item,
		reading,
		recommendation: recommendation && {
			decision: recommendation.decision,
			by: recommendation.by,
			isMine: recommendation.personId === actor.id,
			at: recommendation.at.toISOString(),
			ruleId: recommendation.ruleId,
			rule: recommendation.rule,
			note: recommendation.note
		},
		/** What the first of two readers may say should become of it. */
		recommends: isOpen && reading === 'first' ? (['accept', 'decline'] as const) : [],
		mayPass: !isSettled(item.status) && hasSecond,
		appeal: appealed && { rule: appealed.rule, isForAnother: isAppealForAnother && !isSettled(item.status) },
		undoUntil: await undoOf(desk, item),
		/** Said before it is opened, so that nobody is taken by surprise. */
		expect: isSettled(item.status)
			? []
			: contentNotes({ ...item, worries: worriesIn(await readWords(desk, id)) }),
		worry: worryWords(worryRank),
		lengthInWords: hasWords ? ('words' as const) : ('pictures only' as const),
		claim: isLive(claim, now) ? { by: claim.by, until: claim.until.toISOString(), isMine: isOpen } : null,
		mayClaim: !isSettled(item.status) && !isAppealForAnother && (!isLive(claim, now) || isOpen),
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
		/** In a small place few tell about the same thing. Looked at while it is decided. */
		isSmallPlace:
			isOpen && isSmallPlace({ ...item, alike: await moderations.countAlike(db, id, fewestAlike) }),
		areaChoices: (await plans.listAreas(db)).map(({ id, plain, pictogram }) => ({ id, plain, pictogram })),
		history: await readHistory(desk, id),
		steps: await readSteps(desk, id),
		rules: await rules.list(db),
		open: open.filter((decision) => decision === 'reopen' || isOpen)
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
		suggestions: openSuggestions(words, hidden, today(desk.clock)).map((each) => ({
			...each,
			/** How often the same words stand there. */
			places: samePlaces(words, each).length + 1
		})),
		similar: await findSimilar(desk, id, words),
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

async function readSteps({ db, actor }: Desk, id: string) {
	const made = await steps.list(db, id);
	return made.map(({ by, madeBy, madeAt, ...step }) => ({
		...step,
		by: by ?? 'Somebody',
		isMine: madeBy === actor.id,
		madeAt: madeAt.toISOString()
	}));
}

/** Until when their own decision can be undone; null when it cannot. */
async function undoOf({ db, actor, clock }: Desk, { id, version }: Pick<Item, 'id' | 'version'>) {
	const last = (await decisions.list(db, id)).at(-1);
	const isBuiltOn = await moderations.isBuiltOn(db, id);
	const why = whyNotUndone(last, { personId: actor.id, now: clock.now(), version, isBuiltOn });
	return last && !why ? undoUntil(last).toISOString() : null;
}
