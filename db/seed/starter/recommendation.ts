/**
 * What committees have recommended, in the exact words of their papers.
 * Pure data, so the limit on the length of a file does not hold here.
 */
import type { Source } from './source.ts';

export type RecommendationSet = 'overarching 2023' | 'health scrutiny 2023' | 'education scrutiny 2026';

export type Clock = {
	/** The paper's exact words. */
	rule: string;
	/** Undefined when the paper does not give the day the clock starts. */
	startsOn?: string;
	dueOn?: string;
	/** The sum, shown. */
	working: string;
	note?: string;
	source: Source;
};

/** How long the committee is told of progress. `rule` is exact; `until` needs a start that is known. */
export type Updates = { rule: string; until?: string; note?: string; source: Source };

export type StarterRecommendation = {
	key: string;
	set: RecommendationSet;
	number: number;
	/** Ours, and short. */
	title: string;
	/** The paper's exact words. */
	wording: string;
	/** Stretches of the wording that can be answered one by one. */
	parts?: string[];
	/** Whom it asks to act. */
	addressee: string;
	/** Group key of the body that answers for the addressee. */
	respondent?: string;
	/** Group keys: when there are two, both are given the same response. */
	committees: string[];
	responseRequired: boolean;
	/** The paper's exact words. */
	legalBasis?: string;
	clock?: Clock;
	updates?: Updates;
	note?: string;
	source: Source;
};

const healthClock: Clock = {
	rule: 'must respond in writing within 28 days of the request',
	working:
		'The day of the request + 28 days. The paper is dated only October 2023: there is no day to count from.',
	note:
		'Runs from the request, not from the meeting of 21 September 2023. The text says days, not working ' +
		'days, so we count calendar days.',
	source: { paper: 'S4', section: '2' }
};

const healthUpdates: Updates = {
	rule: 'will continue to update HOSC for 12 months on any progress made against these recommendations',
	note: 'The paper does not say when the 12 months start.',
	source: { paper: 'S4', section: '1b' }
};

const healthLaw =
	'The Health and Social Care Act 2012 and the Local Authority (Public Health, Health and Wellbeing ' +
	'Boards and Health Scrutiny) Regulations 2013';

const sameForBoth = '"The same responses should be provided to both Committees".';

// The law, the clock and the updates are the health committee's: the paper gives none for the other.
const overarching = {
	set: 'overarching 2023' as const,
	addressee: 'Local Area Partnership',
	respondent: 'cabinet',
	committees: ['hosc', 'people-scrutiny'],
	responseRequired: true,
	legalBasis: healthLaw,
	clock: healthClock,
	updates: healthUpdates,
	note: sameForBoth,
	source: { paper: 'S4' as const, section: '18, overarching recommendations' }
};

const health = {
	set: 'health scrutiny 2023' as const,
	addressee: 'Local Area Partnership',
	respondent: 'cabinet',
	committees: ['hosc'],
	responseRequired: true,
	legalBasis: healthLaw,
	clock: healthClock,
	updates: healthUpdates,
	source: { paper: 'S4' as const, section: '18, HOSC recommendations' }
};

const forInformation = {
	set: 'health scrutiny 2023' as const,
	addressee: 'NHS',
	committees: ['hosc'],
	responseRequired: false,
	note:
		'"It is included for information and no response is required by Cabinet concerning it." The paper does ' +
		'not say whether the 12 months of updates cover it.',
	source: { paper: 'S4' as const, section: '18, note before HOSC recommendation 6' }
};

const education = {
	set: 'education scrutiny 2026' as const,
	addressee: 'Oxfordshire County Council',
	respondent: 'cabinet',
	committees: ['eyp-scrutiny'],
	responseRequired: true,
	legalBasis: 'section 9FE of the Local Government Act 2000',
	clock: {
		rule:
			'within two months of the consideration of this report, the Cabinet publish a response to this report ' +
			'and any recommendations',
		startsOn: '2026-03-17',
		dueOn: '2026-05-17',
		working: '17 March 2026 + 2 months = 17 May 2026.',
		note:
			'Starts on the day of the Cabinet meeting the report is headed with. 17 May 2026 is a Sunday: the ' +
			'paper has no rule for days that are not working days, so it is shown as it is.',
		source: { paper: 'S0' as const, section: '2' }
	},
	updates: {
		rule:
			'a brief written update on progress made against actions committed to in response to the ' +
			'recommendations for 12 months, or until they are completed (if earlier)',
		note: 'At each meeting of the committee, "once Cabinet has responded": no paper gives that day.',
		source: { paper: 'S0' as const, section: '1b' }
	}
};

export const recommendations: StarterRecommendation[] = [
	{
		...overarching,
		key: 'overarching-2023-1',
		number: 1,
		title: 'Leadership that is clear and shown',
		wording:
			'For Leadership over the Partnership and of Children and Young People’s SEND provision to be ' +
			'explicitly set out and communicated clearly to families and all stakeholders; as well as clear ' +
			'measures of how leadership will be developed and demonstrated at all levels, and to demonstrate ' +
			'how new ways of working with stakeholders will put families at the heart of transformation.',
		parts: [
			'For Leadership over the Partnership and of Children and Young People’s SEND provision to be ' +
				'explicitly set out and communicated clearly to families and all stakeholders',
			'clear measures of how leadership will be developed and demonstrated at all levels',
			'to demonstrate how new ways of working with stakeholders will put families at the heart of ' +
				'transformation'
		]
	},
	{
		...overarching,
		key: 'overarching-2023-2',
		number: 2,
		title: 'Open action planning with measures',
		wording:
			'To ensure good transparency around any action planning and the improvement journey for SEND ' +
			'provision for Children and Young People, and to develop explicit Key Performance Indicators for ' +
			'measuring the effectiveness of improvements that are open to scrutiny. The Committee also ' +
			'recommends for more comprehensive action planning after the publication of the initial action ' +
			'plan requested by Ofsted, and for this action planning to be made fully transparent.',
		parts: [
			'To ensure good transparency around any action planning and the improvement journey for SEND ' +
				'provision for Children and Young People',
			'to develop explicit Key Performance Indicators for measuring the effectiveness of improvements ' +
				'that are open to scrutiny',
			'more comprehensive action planning after the publication of the initial action plan requested by ' +
				'Ofsted, and for this action planning to be made fully transparent'
		]
	},
	{
		...overarching,
		key: 'overarching-2023-3',
		number: 3,
		title: 'Restorative thinking',
		wording:
			'For the Leadership to adopt restorative thinking and practices with utmost urgency so as to ' +
			'reassure affected families, and for this thinking to be placed at the heart of any co-production ' +
			'exercises to help families feel their voices are being heard as well as for the purposes of ' +
			'transparency.'
	},
	{
		...overarching,
		key: 'overarching-2023-4',
		number: 4,
		title: 'Co-production, with seed funding',
		wording:
			'To ensure adequate and timely co-production of action planning to improve SEND provision, and ' +
			'for the voices of Children and their families to be taken into account in tackling the systemic ' +
			'failings highlighted in the report. The Committee also recommends that the Partnership considers ' +
			'timely allocation of seed funding for the development of co-production involving people with ' +
			'lived experience; and for joint commissioning of training and alternative provision across ' +
			'Oxfordshire, involving multi-agency stakeholders, the voluntary sector and families.',
		parts: [
			'To ensure adequate and timely co-production of action planning to improve SEND provision',
			'for the voices of Children and their families to be taken into account in tackling the systemic ' +
				'failings highlighted in the report',
			'timely allocation of seed funding for the development of co-production involving people with ' +
				'lived experience',
			'joint commissioning of training and alternative provision across Oxfordshire, involving ' +
				'multi-agency stakeholders, the voluntary sector and families'
		]
	},
	{
		...overarching,
		key: 'overarching-2023-5',
		number: 5,
		title: 'Working together and sharing information',
		wording:
			'To continue to improve working collaboration amongst the Local Area Partnership so as to ' +
			'integrate support mechanisms and services as effectively as possible, and for rapid improvements ' +
			'to be demonstrated on clear and efficient information and patient-data sharing on children with ' +
			'SEND.',
		parts: [
			'To continue to improve working collaboration amongst the Local Area Partnership so as to ' +
				'integrate support mechanisms and services as effectively as possible',
			'for rapid improvements to be demonstrated on clear and efficient information and patient-data ' +
				'sharing on children with SEND'
		]
	},
	{
		...overarching,
		note: `${sameForBoth} Its last part is addressed to Oxfordshire County Council by name.`,
		key: 'overarching-2023-6',
		number: 6,
		title: 'Support made for each child, and talking one to one',
		wording:
			'For every effort to be made for children and young people with SEND to receive the support that ' +
			'is specifically tailored toward and appropriate to their own needs and experiences; and for ' +
			'those involved in providing support services to be aware of the additional/alternative services ' +
			'available which a child may also need a referral to. It is also recommended that improvements in ' +
			'one-to-one communications with families should be prioritised by Oxfordshire County Council, ' +
			'using the budget agreed by cabinet immediately following the Ofsted report.',
		parts: [
			'For every effort to be made for children and young people with SEND to receive the support that ' +
				'is specifically tailored toward and appropriate to their own needs and experiences',
			'for those involved in providing support services to be aware of the additional/alternative ' +
				'services available which a child may also need a referral to',
			'improvements in one-to-one communications with families should be prioritised by Oxfordshire ' +
				'County Council, using the budget agreed by cabinet immediately following the Ofsted report'
		]
	},
	{
		...overarching,
		key: 'overarching-2023-7',
		number: 7,
		title: 'Digital resources, and EHCPs kept alive',
		wording:
			'To consider the use of digital resources for enablement, including at an individual level; and ' +
			'to ensure EHCPs are up to date and that they constitute living documents for families.',
		parts: [
			'To consider the use of digital resources for enablement, including at an individual level',
			'to ensure EHCPs are up to date and that they constitute living documents for families'
		]
	},
	{
		...health,
		key: 'hosc-2023-1',
		number: 1,
		title: 'Commissioning that puts health first',
		wording:
			'For SEND commissioning to be developed using the Ofsted report as a baseline, and to place ' +
			'person-centred mental and physical health of children and their families with SEND at the centre ' +
			'of decisions on how funding is spent to maximise social value. The Committee also recommends for ' +
			'the Local Area Partnership to map all funding sources available for, and to explore joint ' +
			'commissioning of services and training that could improve the overall health and wellbeing for ' +
			'children with SEND.',
		parts: [
			'For SEND commissioning to be developed using the Ofsted report as a baseline',
			'to place person-centred mental and physical health of children and their families with SEND at ' +
				'the centre of decisions on how funding is spent to maximise social value',
			'to map all funding sources available for, and to explore joint commissioning of services and ' +
				'training that could improve the overall health and wellbeing for children with SEND'
		]
	},
	{
		...health,
		key: 'hosc-2023-2',
		number: 2,
		title: 'Clear information on health services',
		wording:
			'To ensure that there is clarity of information on any physical or mental health services for ' +
			'children with SEND, so as to reduce the risk of confusion and lack of awareness of such services ' +
			'amongst parents, carers or families of children who require support for their mental or physical ' +
			'health.'
	},
	{
		...health,
		key: 'hosc-2023-3',
		number: 3,
		title: 'Learning from other counties',
		wording:
			'To exercise learning from how other Counties and Systems have provided well-coordinated and ' +
			'effective SEND provision; particularly where measures have been adopted to specifically reduce ' +
			'the tendency for poor mental or physical health amongst affected Children and Young People.'
	},
	{
		...health,
		key: 'hosc-2023-4',
		number: 4,
		title: 'Staff who are trained and aware',
		wording:
			'To ensure that staff involved in Health, Care, Education, and any relevant Voluntary Sector ' +
			'organisations are sufficiently trained and aware of children that may be neuro-divergent, have a ' +
			'learning difficulty or a disability (SEND); and for such staff to be adequately aware of the ' +
			'support and resources available, and the processes for referring such children for any relevant ' +
			'mental or physical health services that they might require.',
		parts: [
			'To ensure that staff involved in Health, Care, Education, and any relevant Voluntary Sector ' +
				'organisations are sufficiently trained and aware of children that may be neuro-divergent, have a ' +
				'learning difficulty or a disability (SEND)',
			'for such staff to be adequately aware of the support and resources available, and the processes ' +
				'for referring such children for any relevant mental or physical health services that they might ' +
				'require'
		]
	},
	{
		...health,
		addressee: 'HOSC itself, with Cabinet’s response',
		note: 'It asks the committee to keep watching; the paper makes no exception to the response for it.',
		key: 'hosc-2023-5',
		number: 5,
		title: 'Health scrutiny keeps following this',
		wording:
			'For HOSC to continue to follow this item and to evaluate the impact of any changes or ' +
			'improvements made, with specific insights into the following; the Partnership’s Action Plan as ' +
			'requested by HMCI; the overall measures taken to address the concerns raised by the Ofsted/CQC ' +
			'inspection; the progress made by CAMHS in reducing waiting times for treatment of children with ' +
			'SEND who require mental health support; and on how the NHS is working to increase the overall ' +
			'acquisition and availability of data on SEND childrens’ mental health from key mental health ' +
			'providers.',
		parts: [
			'the Partnership’s Action Plan as requested by HMCI',
			'the overall measures taken to address the concerns raised by the Ofsted/CQC inspection',
			'the progress made by CAMHS in reducing waiting times for treatment of children with SEND who ' +
				'require mental health support',
			'how the NHS is working to increase the overall acquisition and availability of data on SEND ' +
				'childrens’ mental health from key mental health providers'
		]
	},
	{
		...forInformation,
		key: 'hosc-2023-6',
		number: 6,
		title: 'CAMHS waiting times',
		wording:
			'To work on reducing waiting times for CAMHS services for children with SEND who may show signs ' +
			'of worsening mental health, and to recognise and provide support to such children and their ' +
			'families whilst they are awaiting treatment.',
		parts: [
			'To work on reducing waiting times for CAMHS services for children with SEND who may show signs ' +
				'of worsening mental health',
			'to recognise and provide support to such children and their families whilst they are awaiting ' +
				'treatment'
		]
	},
	{
		...education,
		source: { paper: 'S0', section: 'Recommendation 1, after section 20' },
		key: 'eyp-2026-1',
		number: 1,
		title: 'A plan to keep targeted support going',
		wording:
			'That the Council should set out a clear plan for the long-term sustainability and resourcing of ' +
			'targeted SEND support across Oxfordshire, ensuring that improvements made through the Local Area ' +
			'SEND Partnership can be maintained despite ongoing financial and demand pressures.'
	},
	{
		...education,
		source: { paper: 'S0', section: 'Recommendation 2, after section 25' },
		key: 'eyp-2026-2',
		number: 2,
		title: 'What resource bases are for',
		wording:
			'That the Council should provide an updated strategic statement on the purpose, role, and ' +
			'operational expectations of resource bases within Oxfordshire schools, including how these bases ' +
			'will be funded and supported in the medium- to long-term as part of the wider SEND Improvement ' +
			'Programme.',
		parts: [
			'an updated strategic statement on the purpose, role, and operational expectations of resource ' +
				'bases within Oxfordshire schools',
			'how these bases will be funded and supported in the medium- to long-term as part of the wider ' +
				'SEND Improvement Programme'
		]
	},
	{
		...education,
		source: { paper: 'S0', section: 'Recommendation 3, after section 32' },
		key: 'eyp-2026-3',
		number: 3,
		title: 'Moving on to secondary school',
		wording:
			'That the Council should develop and publish a strengthened transition pathway for children and ' +
			'young people moving from primary resource bases into secondary education, ensuring continuity of ' +
			'provision, clarity for families, and an enhanced assurance framework aligned to the improvement ' +
			'actions identified since the 2023 SEND inspection which should also include benchmarking against ' +
			'statistical neighbours and comparable authorities.',
		parts: [
			'a strengthened transition pathway for children and young people moving from primary resource ' +
				'bases into secondary education',
			'continuity of provision',
			'clarity for families',
			'an enhanced assurance framework aligned to the improvement actions identified since the 2023 ' +
				'SEND inspection',
			'benchmarking against statistical neighbours and comparable authorities'
		]
	}
];
