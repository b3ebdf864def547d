import type {
	AgeBand,
	Consent,
	Feeling,
	LongAgo,
	Mode,
	Phase,
	Time,
	Transition
} from '@sd/shared/phone/answers';
import type { ProblemKey, Step, Who } from '#lib/share/steps.ts';
import type { ChoiceWords } from './choice.ts';

/** The questions, from "Who are you?" to "Send". */
export type ShareWords = {
	intro: string;
	promise: string;
	progress: string;
	question: Record<Step, string>;
	hint: Partial<Record<Step, string>>;
	who: Record<Who, ChoiceWords>;
	group: { how: string; of: string; young: string; parents: string };
	mode: Record<Mode, ChoiceWords>;
	unsure: string;
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
	problem: Record<ProblemKey, string> & { check: string; notSent: string };
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
