import type { Source } from './source.ts';

export type AreaKind = 'priority action' | 'improvement';

export type Pictogram = 'voice-heard' | 'told' | 'plan' | 'support' | 'chain';

/** Words written for this platform, not by the council: for a contributor to read first. */
export type OurWords = {
	/** At most six words. */
	plain: string;
	/** One sentence. */
	easyRead: string;
	pictogram: Pictogram;
};

export type StarterArea = {
	position: number;
	kind: AreaKind;
	/** The paper's exact words, or undefined where no paper names the area. */
	wording?: string;
	ours?: OurWords;
	note?: string;
	source: Source;
};

export type StarterPlan = {
	key: string;
	name: string;
	version: string;
	/** Undefined when no paper says the day. */
	startsOn?: string;
	dateNote: string;
	areas: StarterArea[];
	areaNote: string;
	sources: Source[];
};

// `wording` is the source's, to the letter. `ours` (plain, easyRead, pictogram) is ours, as are
// all names, versions and notes. The order of the five is the order of the source's sentence.
const five: StarterArea[] = [
	{
		position: 1,
		kind: 'priority action',
		wording: 'strengthening the voice of children and young people',
		ours: {
			plain: 'Being listened to',
			easyRead: 'Adults listen to children and young people, and change things because of what they say.',
			pictogram: 'voice-heard'
		},
		source: { paper: 'S0', section: '8' }
	},
	{
		position: 2,
		kind: 'priority action',
		wording: 'improving communication',
		ours: {
			plain: 'Being told what is happening',
			easyRead: 'People tell you and your family what is happening, in words you understand.',
			pictogram: 'told'
		},
		source: { paper: 'S0', section: '8' }
	},
	{
		position: 3,
		kind: 'priority action',
		wording: 'enhancing the quality and timeliness of EHCPs',
		ours: {
			plain: 'Good plans, on time',
			easyRead: 'Your EHCP, the plan that says what help you need, is good and comes on time.',
			pictogram: 'plan'
		},
		source: { paper: 'S0', section: '8' }
	},
	{
		position: 4,
		kind: 'priority action',
		wording: 'reinforcing commissioning',
		ours: {
			plain: 'Getting the right help',
			easyRead: 'The council and the NHS work together to choose and pay for the right help.',
			pictogram: 'support'
		},
		source: { paper: 'S0', section: '8' }
	},
	{
		position: 5,
		kind: 'priority action',
		wording: 'bolstering accountability and governance',
		ours: {
			plain: 'Adults doing what they promised',
			easyRead: 'It is clear who is in charge, and someone checks that they do what they promised.',
			pictogram: 'chain'
		},
		source: { paper: 'S0', section: '8' }
	}
];

// "5 priority actions and 4 areas for improvement" is all that any paper says of the four.
function emptySlot(position: number): StarterArea {
	return {
		position,
		kind: 'improvement',
		note:
			'One of the "4 areas for improvement" counted in 2023. No paper names it, or says whether the ' +
			'updated plan keeps it: the area fills it in or leaves it out.',
		source: { paper: 'S3', section: '8' }
	};
}

export const plans: StarterPlan[] = [
	{
		key: 'priority-action-plan-2023',
		name: 'Priority Action Plan',
		version: '2023',
		dateNote:
			'To be submitted by 27 October 2023 (S3 section 6). No paper says on which day it was submitted ' +
			'or came into force. A year after the inspection it was being reviewed (S1 section 11).',
		// S2 section 7 ties five areas to the 2023 inspection and S3 section 8 counts five and four,
		// but the only wording we have was written in 2026, so none is given to the 2023 version.
		areas: [],
		areaNote:
			'It addressed "the 5 priority actions and 4 areas for improvement identified in the inspection ' +
			'report" (S3 section 8). No paper gives their wording in 2023, so none is listed.',
		sources: [
			{ paper: 'S3', section: '6' },
			{ paper: 'S3', section: '8' },
			{ paper: 'S1', section: '11' },
			{ paper: 'S2', section: '5' },
			{ paper: 'S2', section: '7' }
		]
	},
	{
		key: 'priority-action-plan-2026',
		name: 'Priority Action Plan',
		version: 'updated, January 2026',
		dateNote:
			'Presented to Scrutiny in January 2026 (S2 section 9); the committee considered it on 30 January ' +
			'2026 (S0 section 3). No paper says on which day it starts. S2 section 1b calls it "revised".',
		areas: [...five, emptySlot(6), emptySlot(7), emptySlot(8), emptySlot(9)],
		areaNote:
			'The five wordings are how the committee reports, in 2026, the areas around which progress since ' +
			'2023 was organised (S0 section 8). They are not quoted from the plan itself: check them against it.',
		sources: [
			{ paper: 'S0', section: '3' },
			{ paper: 'S0', section: '8' },
			{ paper: 'S0', section: '16' },
			{ paper: 'S2', section: '1b' },
			{ paper: 'S2', section: '9' },
			{ paper: 'S3', section: '8' }
		]
	}
];
