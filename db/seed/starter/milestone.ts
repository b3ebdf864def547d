import type { Source } from './source.ts';

export type StarterMilestone = {
	/** The day, or the first day; undefined when the paper gives no day. */
	on?: string;
	/** The last day, when it took several. */
	until?: string;
	/** The paper's exact words for the date, which may leave out the year. */
	onWords: string;
	what: string;
	note?: string;
	source: Source;
};

// In order of time; a row without a day stands where its words put it.
export const milestones: StarterMilestone[] = [
	{
		onWords: 'in 2014',
		what: 'National SEND reforms are issued',
		source: { paper: 'S1', section: 'Progress Update to Scrutiny, paragraph "For context"' }
	},
	{
		onWords: 'beginning in 2017',
		what: 'First inspections of the reforms; Oxfordshire is given a Written Statement of Action',
		note: 'The paper says "one of the first to be inspected"; it gives no day for Oxfordshire.',
		source: { paper: 'S1', section: 'Progress Update to Scrutiny, paragraph "For context"' }
	},
	{
		onWords: 'briefly, before the impact of the Covid-19 pandemic and the reinspection in 2023',
		what: 'The Written Statement of Action is lifted',
		source: { paper: 'S1', section: 'Progress Update to Scrutiny, paragraph "For context"' }
	},
	{
		onWords: 'during 2022',
		what: 'IT outage at an NHS provider, written "Oxfordshire Health" in the paper',
		source: { paper: 'S4', section: '16, Agency cohesion' }
	},
	{
		on: '2023-07-13',
		until: '2023-07-21',
		onWords: 'between 13 July 2023 and 21 July 2023',
		what: 'Ofsted and CQC inspect the local area partnership',
		source: { paper: 'S3', section: '3' }
	},
	{
		on: '2023-09-15',
		onWords: '15 September 2023',
		what: 'The inspection report is published',
		source: { paper: 'S3', section: '3' }
	},
	{
		on: '2023-09-21',
		onWords: '21 September 2023',
		what: 'The joint health scrutiny committee considers the inspection report and hears from parents',
		source: { paper: 'S4', section: '3, 8' }
	},
	{
		on: '2023-09-25',
		onWords: 'Monday 25th September',
		what: 'First workshop on the Priority Action Plan',
		source: { paper: 'S3', section: '8' }
	},
	{
		on: '2023-09-28',
		onWords: 'Thursday 28th September',
		what: 'Second workshop on the Priority Action Plan',
		source: { paper: 'S3', section: '8' }
	},
	{
		on: '2023-10-03',
		onWords: 'Tuesday 3rd October',
		what: 'Third workshop on the Priority Action Plan',
		source: { paper: 'S3', section: '8' }
	},
	{
		on: '2023-10-05',
		onWords: 'on 5th October',
		what: 'Governance chart shown to the Health and Wellbeing Board; its groups are amended afterwards',
		source: { paper: 'S3', section: '11' }
	},
	{
		on: '2023-10-06',
		onWords: 'on October 6th',
		what: 'Progress on the plan is discussed with the Department for Education',
		source: { paper: 'S3', section: '7' }
	},
	{
		onWords: 'October 2023',
		what: 'The joint health scrutiny committee reports to Cabinet with its recommendations',
		note: 'The paper gives the month only.',
		source: { paper: 'S4', section: 'end' }
	},
	{
		on: '2023-10-27',
		onWords: '27th October 2023',
		what: 'Deadline to submit the Priority Action Plan',
		note: 'Thirty working days after the report (S4 section 13). No paper says when it was submitted.',
		source: { paper: 'S3', section: '6' }
	},
	{
		onWords: 'in 2023',
		what: 'An improvement notice is issued to the council and the Integrated Care Board',
		source: { paper: 'S2', section: '2, 4' }
	},
	{
		onWords: 'in July 2024',
		what: 'Stocktake of progress, undertaken by the "DfE and CQC"',
		source: { paper: 'S1', section: '1' }
	},
	{
		on: '2024-09-20',
		onWords: '20 September 2024',
		what: 'Education scrutiny reviews progress; the Young People’s SEND Advisory group is introduced',
		source: { paper: 'S1', section: 'title' }
	},
	{
		onWords: 'In September-October 2025',
		what: 'Monitoring inspection: Ofsted and CQC find "effective action" in all five areas',
		note:
			'S2 section 2 says "the monitoring visit in October 2025". S3 section 16 had expected it "around 18 ' +
			'months after the initial inspection".',
		source: { paper: 'S2', section: '7' }
	},
	{
		onWords: 'at the end of November 2025',
		what: 'The monitoring report is published',
		source: { paper: 'S0', section: '3' }
	},
	{
		on: '2026-01-30',
		onWords: '30 January 2026',
		what: 'Education scrutiny considers the monitoring report and the updated Priority Action Plan',
		source: { paper: 'S0', section: '3' }
	},
	{
		onWords: 'In February 2026',
		what: 'The Government announces national SEND reform; every area must prepare a local SEND reform plan',
		source: { paper: 'S2', section: '10' }
	},
	{
		on: '2026-03-17',
		onWords: '17 March 2026',
		what: 'Education scrutiny’s three recommendations go to Cabinet',
		source: { paper: 'S0', section: 'title' }
	},
	{
		on: '2026-04-15',
		onWords: '15 April 2026',
		what: 'The Secretary of State’s letter says that the improvement notice has been lifted',
		note: 'The letter was received "In April 2026" (S2 section 8) and expects further work (S2 section 14).',
		source: { paper: 'S2', section: '8, 14' }
	},
	{
		on: '2026-06-26',
		onWords: '26 June 2026',
		what: 'Education scrutiny is told that the improvement notice has been lifted',
		source: { paper: 'S2', section: 'title' }
	}
];
