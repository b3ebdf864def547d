import type { SignatureView } from '@sd/shared/report';

/** Who signs a made-up report, by their mailbox, and how. */
export type ExampleSignature = {
	mailbox: 'coordinator' | 'coordinator2' | 'journey' | 'together';
	/** The forum they sign for; nothing for the partnership. */
	forum?: 'youth' | 'parent-carer';
	view: SignatureView;
	words: string;
};

/** What people added to a report that was drafted from its themes, and how they signed it. */
export type ExampleReport = { summary: string; easyRead: string; signatures: ExampleSignature[] };

/** The older one first. */
export const reports: [ExampleReport, ExampleReport] = [
	{
		summary:
			'This is our first report. Both forums chose what goes into it, and the partnership answered in its own name.',
		easyRead: 'This is our first report. It is from young people, parents and the people in charge.',
		signatures: [
			{ mailbox: 'coordinator', forum: 'youth', view: 'agree', words: '' },
			{ mailbox: 'coordinator2', forum: 'parent-carer', view: 'agree', words: '' },
			{ mailbox: 'together', view: 'agree', words: '' }
		]
	},
	{
		summary:
			'Since our first report more of what people said has been answered, also where the answer is not the one that they hoped for.',
		easyRead: 'This is our second report. There are more answers now.',
		signatures: [
			{ mailbox: 'coordinator', forum: 'youth', view: 'agree', words: '' },
			{
				mailbox: 'coordinator2',
				forum: 'parent-carer',
				view: 'agree with a note',
				words:
					'We sign because the answers are honest about what has not happened. We do not agree that the work on phone calls is finished: most parents who told us said that it feels the same. We want it kept open until they say otherwise.'
			},
			{
				mailbox: 'journey',
				view: 'agree with a note',
				words:
					'The forum is right that a reply is not the same as help. We will bring the number of settled questions to the next meeting.'
			}
		]
	}
];
