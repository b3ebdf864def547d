import type {
	AgeBand,
	Chooser,
	Consent,
	Feeling,
	LongAgo,
	Mode,
	Phase,
	Time,
	Transition
} from '@sd/shared/phone/answers';
import type { Card } from '@sd/shared/phone/cards';
import type { ProblemKey } from '#lib/share/problems.ts';
import type { Step, Who } from '#lib/share/steps.ts';
import type { ChoiceWords } from './choice.ts';

/** The questions, from "Who are you?" to "Send". */
export type ShareWords = {
	/** For a member: whose list it comes to. */
	signedIn: { text: string; notYou: string };
	intro: string;
	promise: string;
	progress: string;
	/** Where it is not yet known how many there will be. */
	progressSoFar: string;
	question: Record<Step, string>;
	hint: Partial<Record<Step, string>>;
	who: Record<Who, ChoiceWords>;
	group: { how: string; of: string; young: string; parents: string };
	mode: Record<Mode, ChoiceWords>;
	anotherWay: string;
	/** What becomes of it, for each group, one sentence a line; read before anything is asked. */
	before: {
		withHelper: string;
		read: Record<'under 13' | 'young' | 'parent', string[]>;
		go: string;
		notNow: string;
		help: string;
	};
	phone: Record<'yes' | 'no' | 'unsure', ChoiceWords>;
	unsure: string;
	card: Record<Card, string>;
	cards: { progress: string; next: string; enough: string; put: string };
	mat: { none: string; away: string; more: string; moreHint: string; aCard: string };
	/** The questions of the picture way that stand where others have longer ones. */
	inPictures: { feeling: string; story: string; storyHint: string };
	talk: { hint: string; cannot: string };
	whoChose: { title: string; is: Record<Chooser, string> };
	feeling: Record<Feeling, string>;
	time: Record<Time, ChoiceWords>;
	longAgo: Record<LongAgo, string>;
	whatChanged: string;
	transition: Record<Transition, string>;
	consent: Record<Consent, ChoiceWords>;
	stage: string;
	phase: Record<Phase, string>;
	howOld: string;
	ageBand: Record<AgeBand, string>;
	whereabouts: string;
	wantsHelp: ChoiceWords;
	contact: ChoiceWords;
	/** Shown when what somebody says sounds like danger. */
	worry: { title: string; truth: string[]; more: string; notSeen: string };
	/** Before sending: what may tell who somebody is, and how others would see it. */
	marks: {
		title: string;
		takeOut: string;
		keep: string;
		/** By the type of what was found; what has no words here is `something`. */
		is: Record<string, string>;
		something: string;
	};
	preview: { title: string; exact: string; own: string; count: string };
	stopped: { title: string; nothing: string; ownPhone: string; again: string; goOn: string };
	notSaid: string;
	why: string;
	next: string;
	back: string;
	stop: string;
	skip: string;
	send: string;
	change: string;
	skipped: string;
	nothingYet: string;
	move: string;
	trap: string;
	problemTitle: string;
	thereIsAProblem: string;
	problem: Record<ProblemKey, string> & { check: string; notCome: string };
	/** Who will see what, beside the question. Each line is a bold part and the rest; either may be empty. */
	seen: {
		title: string;
		any: { forum: Line; names: Line; charge: Line };
		wrote: { forum: Line; council: Line };
		you: { number: Line; lookUp: Line };
		consent: { forum: Line; back: Line };
	};
};

type Line = { bold: string; rest: string };
