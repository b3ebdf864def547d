import type {
	AlertKind,
	ConcernCategory,
	ConcernDecision,
	ConcernStatus,
	ReportingDuty
} from '@sd/shared/concern';
import { many } from '#lib/sentence.ts';
import type { Outputs } from '#lib/server/api.ts';

type Choice = { label: string; more?: string };

export const categories: Record<ConcernCategory, Choice> = {
	'hurt by somebody': { label: 'Somebody hurts them' },
	'sexual harm': { label: 'Sexual harm' },
	'hurt with words': { label: 'Hurt with words', more: 'Shouted at, threatened, made small.' },
	'not looked after': { label: 'Not looked after', more: 'No food, no care, left alone.' },
	'used by somebody': { label: 'Used by somebody', more: 'For money, drugs, work or sex.' },
	'self-harm or suicide': { label: 'Self-harm or suicide' },
	online: { label: 'Something online' },
	'somebody who works with children': {
		label: 'Somebody who works with children',
		more: 'Also a volunteer, or somebody of the forum.'
	},
	'something else': { label: 'Something else' }
};

export const statuses: Record<ConcernStatus, string> = {
	flagged: 'Nobody has taken it',
	claimed: 'Being looked into',
	triaged: 'To be decided',
	advice: 'Advice was asked for',
	referred: 'Handed on',
	emergency: 'Emergency services were called',
	'no action': 'No action',
	outcome: 'To be closed by a second person',
	closed: 'Closed'
};

export const atRisk = {
	child: { label: 'A child', more: 'Under 18.' },
	adult: { label: 'An adult at risk', more: '18 or older.' },
	'not known': { label: 'We do not know yet' }
} satisfies Record<string, Choice>;

export const duties: Record<ReportingDuty, Choice> = {
	yes: { label: 'Yes', more: 'It is about a sexual offence against a child.' },
	no: { label: 'No' },
	'not sure': { label: 'Not sure', more: 'Then it is treated as yes.' }
};

export const decisions: Record<ConcernDecision, Choice & { past: string }> = {
	emergency: {
		label: 'Call 999',
		more: 'Somebody is in danger now.',
		past: 'called the emergency services'
	},
	referred: { label: 'Hand it on', more: 'To the MASH, the LADO or the police.', past: 'handed it on' },
	advice: { label: 'Ask for advice', more: 'Without names.', past: 'asked for advice' },
	'no action': { label: 'No action', more: 'With the reason why.', past: 'decided on no action' }
};

export const referrals = {
	MASH: { label: 'MASH', more: 'A child who needs help or protection.' },
	'adult MASH': { label: 'Adult MASH', more: 'An adult at risk.' },
	LADO: { label: 'LADO', more: 'About somebody who works with children.' },
	police: { label: 'Police' },
	'somebody else': { label: 'Somebody else' }
} satisfies Record<string, Choice>;

export const givers = {
	police: { label: 'The police' },
	'local authority': { label: 'The local authority', more: 'MASH, LADO or social care.' }
} satisfies Record<string, Choice>;

const told: Record<AlertKind, string> = {
	lead: 'A lead was told that something waits.',
	deputy: 'The deputies were told that something waits.',
	chair: 'The chair was told that something waits.',
	answer: 'The lead was told that an answer waits.'
};
export const sayAlert = (kind: AlertKind): string => told[kind];

/** In the middle of a sentence: "today at 10.42". */
export const inSentence = (moment: string): string => moment.replace(/^Today/, 'today');

/** What each button did, by the word that stands in the address: it says nothing of the concern. */
export const doneSentences: Record<string, string> = {
	claim: 'It is yours now.',
	release: 'You gave it back. It waits for a lead.',
	triage: 'Written down. Decide what to do next.',
	decide: 'Written down.',
	note: 'Added to the record.',
	outcome: 'Written down. A second person closes it.',
	close: 'Closed.',
	say: 'Sent. They read it with their six pictures.',
	aside: 'You stepped aside. You do not see it any more.'
};

const hour = 60;
const workingDay = 8 * hour;

/** How long it waits, as working time: nobody is promised a night. */
export function sayWorkingTime(minutes: number): string {
	if (minutes < hour) return many(minutes, 'working minute', 'working minutes');
	if (minutes < workingDay) return many(Math.floor(minutes / hour), 'working hour', 'working hours');
	return many(Math.floor(minutes / workingDay), 'working day', 'working days');
}

type Step = Outputs['concern']['read']['steps'][number];

/** One line of the record: who did what. */
export function sayStep({ kind, by, isMine, status, record }: Step): string {
	const who = isMine ? 'You' : (by ?? 'They');
	switch (kind) {
		case 'raised':
			return `${who} raised it.`;
		case 'claimed':
			return `${who} took it.`;
		case 'released':
			return `${who} gave it back.`;
		case 'stood aside':
			return `${who} stepped aside.`;
		case 'triaged':
			return `${who} looked into it.`;
		case 'decided':
			return `${who} ${decisions[status as ConcernDecision].past}${record.referredTo ? `: ${record.referredTo}` : ''}.`;
		case 'noted':
			return `${who} added a note.`;
		case 'chased':
			return `${who} asked what came of it.`;
		case 'wrote':
			return `${who} wrote to the person.`;
		case 'looked up':
			return `${who} looked up how to reach the person.`;
		case 'outcome':
			return `${who} wrote down the outcome.`;
		case 'closed':
			return `${who} closed it.`;
		case 'taken back':
			return 'The person took back what they told us. This record stays.';
	}
}

/** What was written down with a step, each with its name. */
export function detailsOf({ kind, record }: Step): { name: string; words: string }[] {
	const named: [string, string | undefined][] = [
		[kind === 'raised' ? 'What worries them' : 'Note', record.note],
		['It is about', record.about?.join(', ')],
		['At risk', record.atRisk && atRisk[record.atRisk as keyof typeof atRisk].label],
		['What we know of them', record.known],
		['Duty to report', record.reportingDuty && duties[record.reportingDuty as ReportingDuty].label],
		['Spoke to', record.spokenTo],
		['Why', record.reason],
		['Outcome', record.outcome],
		['Wrote', record.body],
		[
			'Reference',
			record.reference &&
				`${record.reference}, from ${givers[record.referenceFrom as keyof typeof givers].label.toLowerCase()}`
		]
	];
	return named.flatMap(([name, words]) => (words ? [{ name, words }] : []));
}
