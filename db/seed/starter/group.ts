/**
 * The groups of the partnership as public papers name them.
 * Pure data, so the limit on the length of a file does not hold here.
 */
import type { Quote, Source } from './source.ts';

export type GroupKind =
	| 'board'
	| 'delivery group'
	| 'theme group'
	| 'task and finish'
	| 'committee'
	| 'partner organisation'
	| 'forum group';

export type GroupStatus = 'in place' | 'proposed 2023' | 'seen in 2023' | 'seen in 2024';

/** A name as a paper writes it. */
export type Alias = {
	name: string;
	kind: 'spelling' | 'short name' | 'former name';
	note?: string;
	source: Source;
};

/** `reading` is there when the paper speaks of such groups but not of this one by name. */
export type ReportingLine = { key: string; reading?: string; source: Source };

export type StarterGroup = {
	key: string;
	name: string;
	kind: GroupKind;
	status: GroupStatus;
	startsOn?: string;
	endsOn?: string;
	dateNote?: string;
	note?: string;
	aliases: Alias[];
	reportsTo: ReportingLine[];
	/** Answerable to a body outside the area. */
	accountable?: Quote;
	members?: { keys: string[]; source: Source };
	cadence?: Quote;
	remit?: Quote;
	source: Source;
};

// No row has a start date, because no paper gives one.
// No group is tied to a priority area: no paper says which group looks after which area.
// Oxfordshire SEND Parent Action (S4 section 8) is left out: it is a campaign that speaks to the
// council from outside, not a body of the partnership, and must not be taken for OxPCF.
export const groups: StarterGroup[] = [
	{
		key: 'siab',
		name: 'SEND Strategic Improvement and Assurance Board',
		kind: 'board',
		status: 'in place',
		dateNote:
			'Its first meeting was still to come in autumn 2023 (S3 section 9). The improvement notice of 2023 ' +
			'required it (S2 section 4). No paper gives the day.',
		aliases: [
			{ name: 'SIAB', kind: 'short name', source: { paper: 'S3', section: '9' } },
			{
				name: 'Oxfordshire SEND Strategic Improvement and Assurance Board',
				kind: 'spelling',
				source: { paper: 'S0', section: '5' }
			},
			{
				name: 'SEND Assurance and Improvement Board',
				kind: 'spelling',
				source: { paper: 'S1', section: 'Annex 1' }
			},
			{
				name: 'SEND Improvement and Assurance Board',
				kind: 'spelling',
				source: { paper: 'S2', section: '4' }
			},
			{
				name: 'SEND Improvement & Assurance Board',
				kind: 'spelling',
				source: { paper: 'S2', section: '6' }
			}
		],
		reportsTo: [],
		accountable: {
			words:
				'The Independent Chair of the Board is accountable for reporting to the Department of Education and ' +
				'NHS England, progress against delivery of actions and outcomes within the Action Plan arising from ' +
				'the local area SEND inspection.',
			source: { paper: 'S3', section: '13' }
		},
		cadence: {
			words: 'will meet monthly (with a review after 6 months)',
			source: { paper: 'S3', section: '12' }
		},
		remit: {
			words:
				'to provide strategic system and partnership leadership, assurance, and oversight of the areas of ' +
				'weakness identified in the inspection, across the local area system in Oxfordshire for children and ' +
				'young people with special education needs and disabilities (SEND) and their families.',
			source: { paper: 'S3', section: '12' }
		},
		source: { paper: 'S3', section: '12' }
	},
	{
		key: 'pdg',
		name: 'SEND Partnership Delivery Group',
		kind: 'delivery group',
		status: 'in place',
		aliases: [
			{ name: 'PDG', kind: 'short name', source: { paper: 'S3', section: '14' } },
			{
				name: 'Oxfordshire SEND Partnership Delivery Group',
				kind: 'spelling',
				source: { paper: 'S3', section: '8' }
			},
			{ name: 'Partnership Delivery Group', kind: 'spelling', source: { paper: 'S0', section: '19' } }
		],
		reportsTo: [{ key: 'siab', source: { paper: 'S3', section: '15' } }],
		members: {
			keys: ['occ', 'icb', 'oxford-health', 'ouh', 'oxpcf'],
			source: { paper: 'S3', section: '15' }
		},
		cadence: {
			words: 'It will provide monthly assurance reports into the Board',
			source: { paper: 'S3', section: '15' }
		},
		remit: {
			words:
				'take forward the co-ordination of partnership activity and monitor progress and impact of delivery ' +
				'in detail',
			source: { paper: 'S3', section: '14' }
		},
		source: { paper: 'S3', section: '14' }
	},
	proposedIn2023('working-together', 'Working Together'),
	proposedIn2023('journey-of-the-child', 'Journey of the Child'),
	proposedIn2023('preparation-for-adulthood', 'Preparation for Adulthood'),
	proposedIn2023('leadership-and-partnership', 'Leadership & Partnership'),
	{
		key: 'occ-operational-groups',
		name: 'OCC Operational Groups',
		kind: 'delivery group',
		status: 'seen in 2023',
		note: 'Not named one by one in any paper. The delivery group liaises with them; no line is given.',
		aliases: [{ name: 'OCC’s Operational Groups', kind: 'spelling', source: { paper: 'S3', section: '14' } }],
		reportsTo: [],
		remit: {
			words: 'responsible for local authority project delivery',
			source: { paper: 'S3', section: '14' }
		},
		source: { paper: 'S3', section: '14' }
	},
	{
		key: 'health-and-wellbeing-board',
		name: 'Health and Wellbeing Board',
		kind: 'board',
		status: 'in place',
		note: 'Sets the broader strategy; no paper says that the SEND board reports to it.',
		aliases: [{ name: 'Health & Wellbeing Board', kind: 'spelling', source: { paper: 'S3', section: '11' } }],
		reportsTo: [],
		remit: {
			words: "the broader strategy set by the Health and Wellbeing Board and the Children's Trust Board",
			source: { paper: 'S2', section: '11' }
		},
		source: { paper: 'S2', section: '11' }
	},
	{
		key: 'childrens-trust-board',
		name: "Children's Trust Board",
		kind: 'board',
		status: 'in place',
		note: 'Sets the broader strategy; no paper says that the SEND board reports to it.',
		aliases: [],
		reportsTo: [],
		remit: {
			words: "the broader strategy set by the Health and Wellbeing Board and the Children's Trust Board",
			source: { paper: 'S2', section: '11' }
		},
		source: { paper: 'S2', section: '11' }
	},
	{
		key: 'eyp-scrutiny',
		name: 'Education and Young People Overview & Scrutiny Committee',
		kind: 'committee',
		status: 'in place',
		dateNote: 'Met on 20 September 2024 (S1), 30 January 2026 (S0 section 3) and 26 June 2026 (S2).',
		aliases: [
			{
				name: 'Education and Young People Overview and Scrutiny Committee',
				kind: 'spelling',
				source: { paper: 'S0', section: '1a' }
			}
		],
		reportsTo: [],
		source: { paper: 'S0', section: '1' }
	},
	{
		key: 'people-scrutiny',
		name: 'People Overview and Scrutiny Committee',
		kind: 'committee',
		status: 'seen in 2023',
		aliases: [
			{
				name: 'People and Overview Scrutiny Committee',
				kind: 'spelling',
				source: { paper: 'S4', section: '7' }
			},
			{
				name: 'People’s Scrutiny Committee',
				kind: 'spelling',
				source: { paper: 'S4', section: 'heading of the overarching recommendations' }
			}
		],
		reportsTo: [],
		remit: {
			words: 'a constitutional remit over Children and Educational services',
			source: { paper: 'S4', section: '7' }
		},
		source: { paper: 'S4', section: '18' }
	},
	{
		key: 'hosc',
		name: 'Joint Health Overview and Scrutiny Committee',
		kind: 'committee',
		status: 'seen in 2023',
		note: 'The name is in the usual order of words; the paper’s own order is the alias.',
		aliases: [
			{ name: 'HOSC', kind: 'short name', source: { paper: 'S4', section: '1b' } },
			{
				name: 'Joint Health and Overview Scrutiny Committee',
				kind: 'spelling',
				source: { paper: 'S4', section: '3' }
			}
		],
		reportsTo: [],
		remit: {
			words:
				'HOSC has a constitutional remit over the Health of children, and this includes healthcare services ' +
				'provided to children.',
			source: { paper: 'S4', section: '7' }
		},
		source: { paper: 'S4', section: '3' }
	},
	{
		key: 'cabinet',
		name: 'Cabinet',
		kind: 'committee',
		status: 'in place',
		note: 'The Cabinet of Oxfordshire County Council.',
		aliases: [],
		reportsTo: [],
		source: { paper: 'S0', section: '1' }
	},
	{
		key: 'occ',
		name: 'Oxfordshire County Council',
		kind: 'partner organisation',
		status: 'in place',
		aliases: [
			{ name: 'OCC', kind: 'short name', source: { paper: 'S3', section: '10' } },
			{ name: 'The County Council', kind: 'short name', source: { paper: 'S3', section: '2' } }
		],
		reportsTo: [],
		remit: {
			words:
				'jointly responsible with the Buckinghamshire, Oxfordshire, and Berkshire West Integrated Care Board ' +
				'(BOB ICB) for the planning and commissioning of services for children and young people with SEND in ' +
				'Oxfordshire',
			source: { paper: 'S3', section: '2' }
		},
		source: { paper: 'S2', section: '4' }
	},
	{
		key: 'icb',
		name: 'Thames Valley Integrated Care Board',
		kind: 'partner organisation',
		status: 'in place',
		dateNote: 'Renamed by June 2026 (S2 section 4). No paper gives the day.',
		aliases: [
			{
				name: 'Buckinghamshire, Oxfordshire and Berkshire West Integrated Care Board',
				kind: 'former name',
				source: { paper: 'S2', section: '4' }
			},
			{
				name: 'Buckinghamshire, Oxfordshire, and Berkshire West Integrated Care Board',
				kind: 'former name',
				source: { paper: 'S3', section: '2' }
			},
			{
				name: 'NHS Buckinghamshire, Oxfordshire & Berkshire West Integrated Care Board',
				kind: 'former name',
				source: { paper: 'S3', section: '15' }
			},
			{ name: 'BOB Integrated Care Board', kind: 'former name', source: { paper: 'S4', section: '7' } },
			{ name: 'BOB ICB', kind: 'former name', source: { paper: 'S3', section: '2' } }
		],
		reportsTo: [],
		remit: {
			words: 'an NHS body, is a constitutionally-mandated subject of scrutiny for HOSC',
			source: { paper: 'S4', section: '7' }
		},
		source: { paper: 'S2', section: '4' }
	},
	{
		key: 'oxford-health',
		name: 'Oxford Health',
		kind: 'partner organisation',
		status: 'seen in 2023',
		aliases: [
			{
				name: 'Oxfordshire Health',
				kind: 'spelling',
				note: 'Taken to be the same body; the paper does not say so.',
				source: { paper: 'S4', section: '12' }
			}
		],
		reportsTo: [],
		source: { paper: 'S3', section: '15' }
	},
	{
		key: 'ouh',
		name: 'Oxford University Hospitals',
		kind: 'partner organisation',
		status: 'seen in 2023',
		aliases: [],
		reportsTo: [],
		source: { paper: 'S3', section: '15' }
	},
	{
		key: 'oxpcf',
		name: 'Oxfordshire Parent Carers Forum',
		kind: 'forum group',
		status: 'in place',
		note: 'The paper S4 calls it "independent from the local authority" (section 14).',
		aliases: [
			{ name: 'OxPCF', kind: 'short name', source: { paper: 'S2', section: '6' } },
			{ name: 'Oxfordshire Parent Carer Forum', kind: 'spelling', source: { paper: 'S0', section: '5' } },
			{ name: 'Oxfordshire Parents Carers Forum', kind: 'spelling', source: { paper: 'S3', section: '8' } },
			{ name: 'Parent and Carer Forum', kind: 'spelling', source: { paper: 'S4', section: '14' } }
		],
		reportsTo: [],
		remit: {
			words:
				'an integral part of the local area partnership and is represented on all working groups, themes and ' +
				'boards, including the SEND Improvement & Assurance Board',
			source: { paper: 'S2', section: '6' }
		},
		source: { paper: 'S2', section: '6' }
	},
	{
		key: 'send-youth-forum',
		name: 'SEND Youth Forum',
		kind: 'forum group',
		status: 'in place',
		aliases: [{ name: 'youth forum', kind: 'short name', source: { paper: 'S0', section: '8' } }],
		reportsTo: [],
		remit: {
			words:
				'a core part of our improvement journey and we work closely to design services and hear young ' +
				"people's feedback, as well as to further expand the reach of our engagement and participation",
			source: { paper: 'S2', section: '6' }
		},
		source: { paper: 'S2', section: '1a' }
	},
	{
		key: 'young-peoples-send-advisory-group',
		name: 'Young People’s SEND Advisory group',
		kind: 'forum group',
		status: 'seen in 2024',
		note: 'Predecessor of the SEND Youth Forum only if the forum confirms it.',
		aliases: [
			{
				name: 'Young People’s SEND Advisory board',
				kind: 'spelling',
				source: { paper: 'S1', section: 'Progress Update to Scrutiny, paragraph "Appendix 2"' }
			}
		],
		reportsTo: [],
		remit: {
			words:
				'to assist, influence and craft activity of the SEND Assurance and Improvement board and business as ' +
				'usual SEND activity',
			source: { paper: 'S1', section: 'Progress Update to Scrutiny, paragraph "Appendix 2"' }
		},
		source: { paper: 'S1', section: 'Annex 2' }
	}
];

// The papers name these four only once, as proposals. Later ones speak of theme groups without names,
// so the two reporting lines are our reading, and both are kept because the papers differ.
function proposedIn2023(key: string, name: string): StarterGroup {
	const reading = 'The paper says this of theme groups in general, in 2026; it does not name this group.';
	return {
		key,
		name,
		kind: 'task and finish',
		status: 'proposed 2023',
		dateNote:
			'Proposed after the governance chart of 5 October 2023 was amended. No paper says when it began or ' +
			'ended, or what took its place.',
		aliases: [],
		reportsTo: [
			{ key: 'pdg', reading, source: { paper: 'S0', section: '19' } },
			{ key: 'siab', reading, source: { paper: 'S2', section: '18' } }
		],
		source: { paper: 'S3', section: '11' }
	};
}
