/**
 * The tables that a release may hold: six, each counting people by one thing, fixed before anybody
 * looks at the numbers. Nobody can ask for another one, and no table crosses two things.
 */
import {
	contributors,
	phases,
	type Contributor,
	type Feeling,
	type Phase,
	type Teller,
	type Time
} from '@sd/shared/phone/answers';

/** How many of a table's cells one contributor stands in: exactly one, at least one, or any number and perhaps none. */
export type Membership = 'exactly one' | 'at least one' | 'any number';

export type TableName = 'contributor' | 'feeling' | 'phase' | 'place' | 'priority area' | 'theme';

export type Category = {
	key: string;
	label: string;
	/** For a theme: whose forum it is of. Its people are then some of those contributors, and everybody can see that. */
	contributor?: Contributor | undefined;
};

/** What the plan counts of one thing somebody told us; nothing else of it comes near a release. */
export type Contribution = {
	contributor: Contributor;
	feeling?: Feeling;
	phase?: Phase;
	place?: string;
	areas: readonly string[];
	themes: readonly string[];
	time?: Time;
	teller?: Teller;
	/** The same for everything one member sent in the term. Without it each contribution is somebody of its own. */
	memberKey?: string;
	/** Where it stands among the member's own: the highest is the latest. Of equals, the one further on in the list. */
	order?: number;
};

/** A merger of neighbouring categories, tried when too little of the finer table could be shown. */
export type Coarsening = readonly (Category & { of: readonly string[] })[];

export type PlannedTable = {
	name: TableName;
	title: string;
	membership: Membership;
	/** An open list may differ from term to term; the others are one scheme, and changing it closes an epoch. */
	isOpenList: boolean;
	coarser?: Coarsening;
};

export type { Contributor };

/** Everybody who is counted is one of these. */
export const contributorKeys: readonly Contributor[] = contributors;

export const notSaid: Category = { key: 'not said', label: 'Not said' };
export const notSure: Category = { key: 'not sure', label: 'Not sure, or something else' };

export const foldedFeelings = ['bad', 'mixed', 'good'] as const;
export type FoldedFeeling = (typeof foldedFeelings)[number] | 'not said';

/** Three faces and five faces meet here, and only as counts. */
export const foldedFeelingOf = {
	'very bad': 'bad',
	bad: 'bad',
	ok: 'mixed',
	good: 'good',
	'very good': 'good',
	'not known': 'not said'
} as const satisfies Record<Feeling, FoldedFeeling>;

const twoPhases: Coarsening = [
	{ key: 'early years and primary', label: 'Early years and primary', of: ['early years', 'primary'] },
	{ key: 'secondary and 16 to 25', label: 'Secondary and 16 to 25', of: ['secondary', '16 to 25'] },
	{ ...notSaid, of: [notSaid.key] }
];

/** In the order in which they are printed, and in which ties between tables are settled. */
export const releasePlan: readonly PlannedTable[] = [
	{ name: 'contributor', title: 'Who told us', membership: 'exactly one', isOpenList: false },
	{ name: 'feeling', title: 'How it felt', membership: 'exactly one', isOpenList: false },
	{
		name: 'phase',
		title: 'Early years, school or after',
		membership: 'exactly one',
		isOpenList: false,
		coarser: twoPhases
	},
	{ name: 'place', title: 'Where', membership: 'exactly one', isOpenList: false },
	{ name: 'priority area', title: 'What it was about', membership: 'at least one', isOpenList: false },
	{ name: 'theme', title: 'Themes', membership: 'any number', isOpenList: true }
];

export type GivenCategories = {
	places: readonly Category[];
	areas: readonly Category[];
	themes: readonly Category[];
};

/** Every category of every table, in an order that owes nothing to the counts. */
export function categoriesOf(name: TableName, given: GivenCategories): Category[] {
	switch (name) {
		case 'contributor':
			return named<Contributor>(
				{ 'young person': 'Young people', 'parent carer': 'Parent carers' },
				contributors
			);
		case 'feeling':
			return [...named({ bad: 'Bad', mixed: 'Mixed', good: 'Good' }, foldedFeelings), { ...notSaid }];
		case 'phase':
			return [
				...named<Phase>(
					{
						'early years': 'Early years',
						primary: 'Primary',
						secondary: 'Secondary',
						'16 to 25': '16 to 25'
					},
					phases
				),
				{ ...notSaid }
			];
		case 'place':
			return [...byKey(given.places, notSaid), { ...notSaid }];
		case 'priority area':
			return [...byKey(given.areas, notSure), { ...notSure }];
		case 'theme':
			return byKey(given.themes);
	}
}

export function planned(name: string): PlannedTable | undefined {
	return releasePlan.find((table) => table.name === name);
}

function named<Key extends string>(labels: Record<Key, string>, keys: readonly Key[]): Category[] {
	return keys.map((key) => ({ key, label: labels[key] }));
}

function byKey(categories: readonly Category[], last?: Category): Category[] {
	return categories
		.filter(({ key }) => key !== last?.key)
		.map(({ key, label, contributor }) => ({ key, label, ...(contributor && { contributor }) }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
