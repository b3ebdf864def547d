import type { AgeBand, Consent, Contributor, Feeling, Phase, Place, Teller } from '@sd/shared/phone/answers';
import { makeDice, type Dice } from './dice.ts';
import type { AreaPosition } from './shapes.ts';
import { themes } from './themes.ts';

/** One made-up submission of pictures alone: faces and tiles were chosen, and nothing was written. */
export type ExamplePicture = {
	contributor: Contributor;
	teller: Teller;
	areas: AreaPosition[];
	feeling: Feeling;
	consent: Consent;
	phase?: Phase;
	place?: Place;
	ageBand?: AgeBand;
	termsAgo: 0 | 1 | 2 | 3;
	/** The slugs of the themes it is evidence for. */
	themes: string[];
	moderation: 'waiting' | 'accepted';
};

type Weights<Choice> = readonly (readonly [Choice, number])[];

// How many sent pictures alone, by term; with the voices, each closed term counts about 200 people.
const senders = [
	{ termsAgo: 3, 'young person': 66, 'parent carer': 84 },
	{ termsAgo: 2, 'young person': 52, 'parent carer': 78 },
	{ termsAgo: 1, 'young person': 78, 'parent carer': 70 },
	{ termsAgo: 0, 'young person': 70, 'parent carer': 62 }
] as const;

// Spread unevenly on purpose: some counts of a term are too small to show and some are far above that.
const placesOf: Weights<Place | undefined> = [
	['Oxford', 36],
	['Cherwell', 27],
	['Vale of White Horse', 14],
	['South Oxfordshire', 12],
	['West Oxfordshire', 2],
	[undefined, 9]
];

const phasesOf: Record<Contributor, Weights<Phase | undefined>> = {
	'young person': [
		['early years', 1],
		['primary', 22],
		['secondary', 47],
		['16 to 25', 21],
		[undefined, 9]
	],
	'parent carer': [
		['early years', 6],
		['primary', 40],
		['secondary', 38],
		['16 to 25', 8],
		[undefined, 8]
	]
};

const agesIn: Record<Phase, Weights<AgeBand | undefined>> = {
	'early years': [[undefined, 1]],
	primary: [
		['under 13', 9],
		[undefined, 1]
	],
	secondary: [
		['under 13', 3],
		['13 to 15', 6],
		[undefined, 1]
	],
	'16 to 25': [
		['16 to 25', 9],
		[undefined, 1]
	]
};

const areasOf: Record<Contributor, Weights<AreaPosition | undefined>> = {
	'young person': [
		[1, 14],
		[2, 32],
		[3, 16],
		[4, 31],
		[5, 1],
		[undefined, 6]
	],
	'parent carer': [
		[1, 7],
		[2, 38],
		[3, 33],
		[4, 14],
		[5, 2],
		[undefined, 6]
	]
};

const feelingsOf: Weights<Feeling> = [
	['bad', 50],
	['ok', 26],
	['good', 24]
];

const consentsOf: Weights<Consent> = [
	['count only', 5],
	['own words', 3],
	['exact words', 2]
];

/** Of those whom a theme could be about, the share that was gathered under it, by how many terms ago. */
const gathered: Record<string, readonly [number, number, number, number]> = {
	'ask-once-what-helps': [0.6, 0.8, 0.7, 0.8],
	'moving-up': [0.3, 0.3, 0.3, 0.5],
	'after-16': [0.2, 0.2, 0.15, 0.3],
	'in-the-room': [0.4, 0.4, 0.5, 0.5],
	'getting-to-school': [0.3, 0.4, 0.8, 0.9],
	'somewhere-quiet': [0.6, 0.5, 0.1, 0],
	'room-on-my-own': [0.05, 0.06, 0.04, 0],
	'nobody-rings-back': [0.7, 1, 0.95, 0.95],
	'plans-too-late': [0.6, 0.6, 0.8, 0.9],
	'plans-not-about-our-child': [0.3, 0.3, 0.2, 0.3],
	'waiting-for-help': [0.5, 0.4, 0.4, 0.5],
	'telling-it-again': [0.2, 0.2, 0.2, 0.3],
	'someone-to-ring-at-night': [0.1, 0.1, 0.1, 0.05],
	'what-happened-to-what-we-said': [0.5, 0.4, 0, 0],
	'one-person-who-knows': [0.5, 0.6, 0.5, 0.6]
};

const praise = new Set(['one-person-who-knows']);

const waitingNow = 14;

/** The same 560 or so each time. */
export function examplePictures(): ExamplePicture[] {
	const dice = makeDice(20_231);
	const sent = senders.flatMap(({ termsAgo, ...counts }) =>
		(['young person', 'parent carer'] as const).flatMap((contributor) =>
			Array.from({ length: counts[contributor] }, () => aPicture(dice, contributor, termsAgo))
		)
	);
	// The newest have not been read yet, and what was not read is under no theme.
	const newest = sent.filter(({ termsAgo }) => termsAgo === 0).filter((_, at) => at % 9 === 0);
	const waiting = new Set(newest.slice(0, waitingNow));
	return sent.map((picture) =>
		waiting.has(picture) ? { ...picture, moderation: 'waiting', themes: [] } : picture
	);
}

function aPicture(
	dice: Dice,
	contributor: Contributor,
	termsAgo: ExamplePicture['termsAgo']
): ExamplePicture {
	const teller = contributor === 'young person' && dice.chance(0.4) ? 'helper' : 'self';
	const feeling = teller === 'helper' && dice.chance(0.5) ? 'not known' : dice.oneOf(feelingsOf);
	const phase = dice.oneOf(phasesOf[contributor]);
	const place = dice.oneOf(placesOf);
	const areas = someAreas(dice, contributor);
	const ageBand = contributor === 'young person' && phase ? dice.oneOf(agesIn[phase]) : undefined;
	return {
		contributor,
		teller,
		areas,
		feeling,
		consent: dice.oneOf(consentsOf),
		...(phase && { phase }),
		...(place && { place }),
		...(ageBand && { ageBand }),
		termsAgo,
		themes: someThemes(dice, { contributor, areas, feeling, termsAgo }),
		moderation: 'accepted'
	};
}

function someAreas(dice: Dice, contributor: Contributor): AreaPosition[] {
	const first = dice.oneOf(areasOf[contributor]);
	const second = dice.chance(0.25) ? dice.oneOf(areasOf[contributor]) : undefined;
	if (!first) return [];
	return second && second !== first ? [first, second] : [first];
}

function someThemes(
	dice: Dice,
	{
		contributor,
		areas,
		feeling,
		termsAgo
	}: Pick<ExamplePicture, 'contributor' | 'areas' | 'feeling' | 'termsAgo'>
): string[] {
	return themes
		.filter(({ forum }) => (forum === 'youth') === (contributor === 'young person'))
		.filter((theme) => theme.areas.some((area) => areas.includes(area)))
		.filter(({ slug }) => (praise.has(slug) ? feeling === 'good' : feeling === 'bad' || feeling === 'ok'))
		.filter(({ slug }) => dice.chance(gathered[slug]?.[termsAgo] ?? 0))
		.map(({ slug }) => slug);
}
