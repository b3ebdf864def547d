import type {
	AgeBand,
	Consent,
	Contributor,
	Feeling,
	Felt,
	LongAgo,
	Mode,
	Phase,
	Place,
	Teller,
	Transition
} from '@sd/shared/phone/answers';

/** The five priority areas by their position in the plan, from 1 to 5. */
export type AreaPosition = 1 | 2 | 3 | 4 | 5;

/** One made-up submission with hand-written words. */
export type ExampleVoice = {
	contributor: Contributor;
	teller: Teller;
	mode: Mode;
	areas: AreaPosition[];
	feeling?: Feeling;
	story: string;
	better?: string;
	/** Left out when it is about now. */
	lookingBack?: { longAgo: LongAgo; transition: Transition };
	consent: Consent;
	phase?: Phase;
	place?: Place;
	ageBand?: AgeBand;
	/** Only when a group speaks. */
	headCount?: number;
	/** How many terms before today's term it was told: 0 is the term we are in. */
	termsAgo: 0 | 1 | 2 | 3;
	/** The slug of the theme it is evidence for, if any. Only an accepted one has a theme. */
	theme?: string;
	/** What the forum did with it; most are accepted, and the newest still wait. */
	moderation: 'waiting' | 'held' | 'declined' | 'accepted';
	/** Stretches of the story, word for word, that the coordinator hid, and why. */
	hidden?: {
		words: string;
		kind: 'name' | 'place' | 'school' | 'service' | 'date' | 'age' | 'contact' | 'diagnosis' | 'other';
	}[];
	/** Declined ones quote this public rule by its position, from 1. */
	rule?: number;
};

export type ExampleAnswer = {
	kind: 'we did' | 'we are doing' | 'we will' | 'we cannot';
	disposition: 'incorporated' | 'redirected' | 'already happening' | 'not now' | 'declined';
	/** What we did or will do, or, for "we cannot", the because. */
	wording: string;
	easyRead: string;
	/** What did not change, and why. */
	unchanged?: string;
	ownerName: string;
	ownerTeam: string;
	/** Days before today (negative: after today). Every kind but "we cannot" has a day: done on, or due on. */
	daysAgo?: number;
	/** The partnership's own claim of how far it is. */
	delivery?: 'off track' | 'behind' | 'on track' | 'finished';
	givenDaysAgo: number;
};

export type ExampleTheme = {
	slug: string;
	forum: 'youth' | 'parent-carer';
	/** "You said", in one sentence. */
	sentence: string;
	easyRead: string;
	areas: AreaPosition[];
	/** Names of the proposed groups it goes to. */
	groups: (
		'Working Together' | 'Journey of the Child' | 'Preparation for Adulthood' | 'Leadership & Partnership'
	)[];
	forumView?: 'better' | 'mixed' | 'no change' | 'worse';
	sentDaysAgo?: number;
	answer?: ExampleAnswer;
	/** Quotes, word for word from accepted voices of this theme whose consent is "exact words" and whose hidden stretches they do not touch. */
	quotes: string[];
	/** How many of each "did it help?" were given. */
	impacts?: Partial<Record<Felt, number>>;
};
