import { randomBytes, randomUUID } from 'node:crypto';
import type { Database } from '@sd/db/database';
import { insertAll, type Row, type Starter } from '@sd/db/example';
import { makeDice } from '@sd/db/seed/example/dice';
import { worryRank } from '@sd/shared/worries';
import { addDays } from '../clock.ts';
import { placeOf, type Keys } from '../keys.ts';
import { acceptedWords, type Redaction } from '../moderation/rules/accepted-words.ts';
import { arrivals, atWork, earliest, readWithin } from './days.ts';
import { found, type Team } from './people.ts';
import { everythingTold, type Told } from './told.ts';

/** One made-up submission, where it is kept, and when it was read. */
export type Kept = {
	id: string;
	forumId: string;
	receiptHash: Buffer;
	receivedOn: string;
	/** Nothing while it waits. */
	readOn: string | undefined;
	told: Told;
	redactions: Redaction[];
};

const statusOf = { waiting: 'received', held: 'held', declined: 'declined', accepted: 'accepted' } as const;
const decisionOf = { accepted: 'accept', declined: 'decline', held: 'hold' } as const;
const longestWait = 9;

/** Every made-up submission with its days and its key; nobody holds the receipts of them. */
export function prepareSubmissions(
	{ forums, terms }: Starter,
	{ keys, today }: { keys: Keys; today: string }
): Kept[] {
	const dice = makeDice(41);
	const arrivedIn = arrivals(terms, today);
	return everythingTold().map((told) => {
		const isWaiting = told.moderation === 'waiting';
		const days = isWaiting ? { from: addDays(today, -longestWait), to: today } : arrivedIn(told.termsAgo);
		const { receivedOn, readOn } = readWithin(dice, days);
		return {
			id: randomUUID(),
			forumId: found(forums, ({ serves }) => serves === told.contributor).id,
			receiptHash: keys.hashReceipt(randomBytes(32).toString('hex')),
			receivedOn,
			readOn: isWaiting ? undefined : earliest(readOn, addDays(today, -1)),
			told,
			redactions: redactionsOf(told)
		};
	});
}

export async function addSubmissions(
	db: Database,
	kept: readonly Kept[],
	{ starter, team, keys }: { starter: Starter; team: Team; keys: Keys }
): Promise<void> {
	const areaIdOf = (wanted: number) => found(starter.areas, ({ position }) => position === wanted).id;
	await insertAll(
		db,
		'submission',
		kept.map((each) => submissionRow(each, keys))
	);
	await insertAll(
		db,
		'submissionArea',
		kept.flatMap(({ id, told }) => told.areas.map((area) => ({ submissionId: id, areaId: areaIdOf(area) })))
	);
	await insertAll(
		db,
		'acceptedText',
		kept.filter(isAccepted).map((each) => ({
			submissionId: each.id,
			forumId: each.forumId,
			...wordsShown(each)
		}))
	);
	await addDecisions(db, kept, { starter, team });
}

async function addDecisions(
	db: Database,
	kept: readonly Kept[],
	{ starter, team }: { starter: Starter; team: Team }
): Promise<void> {
	const dice = makeDice(43);
	const read = kept.flatMap(({ readOn, ...each }) =>
		readOn
			? [{ ...each, by: dice.oneOf(team.coordinators.map((id) => [id, 1])), at: atWork(dice, readOn) }]
			: []
	);
	await insertAll(
		db,
		'redaction',
		read.flatMap(({ id, forumId, redactions, by, at }) =>
			redactions.map((redaction) => ({ ...redaction, submissionId: id, forumId, madeBy: by, madeAt: at }))
		)
	);
	await insertAll(
		db,
		'moderationDecision',
		read.flatMap(({ id, forumId, told: { moderation, rule }, by, at }) =>
			moderation === 'waiting'
				? []
				: {
						submissionId: id,
						forumId,
						decision: decisionOf[moderation],
						ruleId: rule ? found(starter.rules, ({ position }) => position === rule).id : null,
						decidedBy: by,
						decidedAt: at
					}
		)
	);
}

export function isAccepted({ told }: Kept): boolean {
	return told.moderation === 'accepted';
}

/** The words that others may see, as accepting leaves them. */
export function wordsShown({ told, redactions }: Kept): { story: string; better: string } {
	return acceptedWords(told, { consent: told.consent, redactions });
}

function redactionsOf({ story, hidden }: Told): Redaction[] {
	return hidden.map(({ words, kind }) => {
		const startsAt = story.indexOf(words);
		return { field: 'story', startsAt, endsAt: startsAt + words.length, kind };
	});
}

function submissionRow(
	{ id, forumId, receiptHash, receivedOn, readOn, told, redactions }: Kept,
	keys: Keys
): Row<'submission'> {
	const {
		story,
		better,
		areas,
		moderation,
		termsAgo: _,
		themes: __,
		hidden: ___,
		rule: ____,
		...answers
	} = told;
	const sealed = (text: string, field: 'story' | 'better') =>
		text ? keys.lock('words', text, placeOf(field, id)) : null;
	return {
		...answers,
		id,
		forumId,
		receiptHash,
		receivedOn,
		// Nothing was sent, so nothing can be sent again.
		fingerprint: randomBytes(32),
		isUnsureOfArea: areas.length === 0,
		storySealed: sealed(story, 'story'),
		betterSealed: sealed(better, 'better'),
		worryRank: worryRank(`${story}\n${better}`, told.feeling),
		status: statusOf[moderation],
		acceptedOn: moderation === 'accepted' ? (readOn ?? null) : null,
		// Each hidden stretch and the decision made it another version.
		version: 1 + redactions.length + (readOn ? 1 : 0)
	};
}
