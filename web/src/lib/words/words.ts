import type {
	AgeBand,
	Consent,
	Feeling,
	Felt,
	LongAgo,
	Mode,
	Phase,
	Time,
	Transition
} from '@sd/shared/phone/answers';
import type { Step as TrackStep } from '#lib/track/steps.ts';
import type { Step, Who } from '#lib/share/steps.ts';

type Choice = { label: string; more?: string };

/**
 * Every word a contributor meets on the way from the first question to the answer. A list that lacks one
 * does not compile.
 */
export type Words = {
	share: {
		intro: string;
		promise: string;
		question: Record<Step, string>;
		hint: Partial<Record<Step, string>>;
		who: Record<Who, Choice>;
		group: { how: string; of: string; young: string; parents: string };
		mode: Record<Mode, Choice>;
		unsure: string;
		feeling: Record<Feeling, string>;
		time: Record<Time, Choice>;
		longAgo: Record<LongAgo, string>;
		transition: Record<Transition, string>;
		consent: Record<Consent, Choice>;
		phase: Record<Phase, string>;
		ageBand: Record<AgeBand, string>;
		wantsHelp: Choice;
		notSaid: string;
		why: string;
		next: string;
		back: string;
		stop: string;
		skip: string;
		send: string;
		change: string;
		nothingYet: string;
		thereIsAProblem: string;
		problem: {
			who: string;
			headCount: string;
			groupOf: string;
			mode: string;
			about: string;
			story: string;
			tooLong: string;
			time: string;
			longAgo: string;
			transition: string;
			consent: string;
			check: string;
			notSent: string;
		};
	};
	track: { step: Record<TrackStep, string>; felt: Record<Felt, string> };
};
