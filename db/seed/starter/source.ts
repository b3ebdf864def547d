/** The five public council papers that every row of the starter plan is taken from. */
export const sources = {
	S0: {
		title: 'Local Area Partnership Monitoring and Priority Action Plan',
		date: '17 March 2026',
		what: 'Report of the Education and Young People Overview & Scrutiny Committee to Cabinet'
	},
	S1: {
		title: 'An Update on the Priority Action Plan for SEND',
		date: '20 September 2024',
		what: 'Report to the Education and Young People Overview & Scrutiny Committee'
	},
	S2: {
		title: 'Local Area Partnership SEND Improvement Notice lifted',
		date: '26 June 2026',
		what: 'Report to the Education and Young People Overview & Scrutiny Committee'
	},
	S3: {
		// The public copy opens at its recommendation and has no title, so this one is ours.
		title: 'Outcome of the 2023 Area SEND inspection and how the Priority Action Plan is made',
		date: 'autumn 2023',
		what: 'Report on the inspection, the action plan and proposed governance, signed September 2023'
	},
	S4: {
		// As above: the title is ours.
		title: 'Joint health scrutiny report on SEND provision for children within Oxfordshire',
		date: 'October 2023',
		what: 'Report of the Joint Health Overview and Scrutiny Committee to Cabinet'
	}
};

export type SourceKey = keyof typeof sources;

/** Where a row comes from: the paper, and its numbered section or a description of the place. */
export type Source = { paper: SourceKey; section: string };

/** Words copied exactly from a paper; only line breaks may differ. */
export type Quote = { words: string; source: Source };
