import type { CameBy } from '@sd/shared/came-by';
import type {
	ModerationDecision,
	ModerationLane,
	ModerationStep,
	SubmissionStatus
} from '@sd/shared/moderation';
import type { Chooser, ChosenAnswer, Feeling, Mode } from '@sd/shared/phone/answers';
import { facePictures } from '#lib/share/face-pictures.ts';

type Told = { contributor: string; teller: string; headCount: number | null };

/** Who is telling, as a sentence begins: "A young person". */
export function fromWhom({ contributor, teller, headCount }: Told): string {
	const isYoung = contributor === 'young person';
	if (teller === 'group') return `A group of ${headCount} ${isYoung ? 'young people' : 'parents and carers'}`;
	const who = isYoung ? 'A young person' : 'A parent or carer';
	return teller === 'helper' ? `${who}, with a helper` : who;
}

/** How it came, where it was not sent here by whoever tells it. */
export const cameByWords: Record<CameBy, { picture: string; words: string } | undefined> = {
	contributor: undefined,
	'paper form': { picture: 'write', words: 'From a paper form' },
	'phone call': { picture: 'voice', words: 'From a phone call' },
	'meeting note': { picture: 'people', words: 'From a meeting' },
	'e-mail': { picture: 'send', words: 'From an e-mail' },
	tracker: { picture: 'report', words: 'From your own spreadsheet' }
};

type Faced = { feeling: Feeling | null };
const faceWords: Record<Feeling, string> = {
	'very bad': 'Very bad',
	bad: 'Bad',
	ok: 'OK',
	good: 'Good',
	'very good': 'Very good',
	'not known': 'They do not know how it felt'
};
export function faceOf({ feeling }: Faced): { picture: string; word: string } | undefined {
	if (feeling === null) return undefined;
	return { picture: facePictures[feeling], word: faceWords[feeling] };
}

export function feltSentence(item: Faced): string {
	const face = faceOf(item);
	if (!face) return '';
	if (item.feeling === 'not known') return `${face.word}.`;
	return `It felt ${item.feeling === 'ok' ? 'OK' : item.feeling}.`;
}

export const ways: Record<Mode, { picture: string; word: string }> = {
	pictures: { picture: 'picture', word: 'In pictures' },
	words: { picture: 'write', word: 'In words' },
	talk: { picture: 'voice', word: 'By talking' },
	helped: { picture: 'helper', word: 'With somebody helping' }
};

const chosenWords: Record<ChosenAnswer, string> = {
	about: 'what it is about',
	feeling: 'the face',
	cards: 'the cards',
	story: 'the story',
	better: 'what would be better'
};
const chooserWords: Record<Chooser, string> = {
	me: 'They chose themselves',
	together: 'Chosen with help',
	helper: 'Chosen by the helper'
};

/** One sentence for each way of choosing: what the person chose must not be read as what was chosen for them. */
export function whoChose(chosenBy: Partial<Record<ChosenAnswer, Chooser>>): string[] {
	return (Object.keys(chooserWords) as Chooser[]).flatMap((chooser) => {
		const chosen = (Object.keys(chosenWords) as ChosenAnswer[]).filter((each) => chosenBy[each] === chooser);
		const list = chosen.map((each) => chosenWords[each]).join(', ');
		return list ? [`${chooserWords[chooser]}: ${list}`] : [];
	});
}

/** The first area's drawing stands for the whole; somebody who was not sure has its own. */
export function pictureOf({ areas }: { areas: { pictogram: string }[] }): string {
	return areas[0]?.pictogram ?? 'not-sure';
}

export function aboutWhat({ areas }: { areas: { plain: string }[] }): string {
	return areas.map(({ plain }) => plain).join(', ') || 'They were not sure what it is about';
}

export const lanes: { lane: ModerationLane | 'done'; label: string; empty: string }[] = [
	{ lane: 'risky', label: 'May be in danger', empty: 'Nothing that waits sounds like danger.' },
	{ lane: 'new', label: 'New', empty: 'Nothing new waits.' },
	{ lane: 'mine', label: 'Yours', empty: 'You are not reading any.' },
	{ lane: 'second', label: 'Second reader', empty: 'Nothing waits for a second reader.' },
	{ lane: 'returned', label: 'Returned', empty: 'Nothing is with the people who sent it.' },
	{ lane: 'done', label: 'Done today', empty: 'Nothing is decided today.' },
	{ lane: 'all', label: 'All that wait', empty: 'Nothing waits to be read.' }
];
export type Lane = (typeof lanes)[number]['lane'];
export const readLane = (asked: string | null): Lane =>
	lanes.find(({ lane }) => lane === asked)?.lane ?? 'all';
export const isLane = (asked: string | null): boolean =>
	asked === null || lanes.some(({ lane }) => lane === asked);

export const decisions: Record<ModerationDecision, { label: string; more: string; past: string }> = {
	accept: { label: 'Accept', more: 'It can go into a theme.', past: 'accepted it' },
	hold: {
		label: 'Hold',
		more: 'It waits for a second look, by you or a colleague. You can ask them something.',
		past: 'held it for a second look'
	},
	decline: {
		label: 'Do not use',
		more: 'You choose the rule. They can read why.',
		past: 'decided not to use it'
	},
	reopen: { label: 'Reopen', more: 'It waits to be read again.', past: 'reopened it' }
};

/** One sentence after each, on the page that comes next. */
const dones = {
	accepted: 'Accepted. It can go into a theme now.',
	held: 'Held. It waits for a second look.',
	declined: 'Not used. They can read why with their six pictures.',
	reopened: 'Reopened. It waits to be read again.',
	released: 'Given back. Whoever comes next can read it.',
	recommended: 'You have said what you think. A second person reads it and decides.',
	passed: 'Given back. You are not shown it again.',
	conflict: 'You are not shown it again, nor what comes of it.',
	undone: 'Undone. It is in your hands again.'
};
export type Done = keyof typeof dones;
export const doneSentence = (done: string | null): string | undefined =>
	Object.hasOwn(dones, done ?? '') ? dones[done as Done] : undefined;

/** What a first or second reader, or somebody who put something right, did on the way. */
export const stepsDone: Record<ModerationStep, string> = {
	'recommended accept': 'recommended to accept it',
	'recommended decline': 'recommended not to use it',
	differed: 'saw it differently',
	undone: 'undid the decision',
	repeat: 'marked it as told before',
	'not a repeat': 'took back that it was told before',
	covered: 'covered part of a picture',
	uncovered: 'uncovered part of a picture'
};

/** What the first of two readers can choose. */
export const recommends: Record<'accept' | 'decline', { label: string; more: string }> = {
	accept: { label: 'Recommend: accept', more: 'A second person reads it. They decide.' },
	decline: {
		label: 'Recommend: do not use',
		more: 'You choose the rule. A second person reads it. They decide.'
	}
};

export const statuses: Record<SubmissionStatus, string> = {
	received: 'Waiting to be read',
	held: 'Held for a second look',
	accepted: 'Accepted',
	declined: 'Not used'
};

export const consents: Record<string, { short: string; picture: string; long: string }> = {
	'exact words': {
		short: 'Exact words, names out',
		picture: 'quote',
		long: 'They said yes to their exact words. Anyone may read these.'
	},
	'own words': {
		short: 'Say it our way',
		picture: 'own-words',
		long: 'They said: say it your way. Your forum keeps these to read, and says it in its own words.'
	},
	'count only': {
		short: 'Only count it',
		picture: 'count',
		long: 'They said: only count me. Nobody else sees these words, so there is nothing you must hide.'
	}
};
