/** Made up. Days are counted from the day the example is born; areas by their position in the plan. */
export type ExampleAsk = {
	forum: 'youth' | 'parent-carer';
	slug: string;
	title: string;
	intro: string;
	easyRead: string;
	storyPrompt: string;
	betterPrompt: string;
	areas: number[];
	opensInDays: number;
	closesInDays: number;
	/** At most this many of the made-up submissions that came in those days answer it. */
	answers: number;
};

export const asks: readonly ExampleAsk[] = [
	{
		forum: 'youth',
		slug: 'the-first-weeks-at-a-new-school',
		title: 'The first weeks at a new school',
		intro:
			'The council is writing a new guide for schools about the first weeks. Tell us what helped you and what did not. We show you the guide before it is finished.',
		easyRead:
			'Did you start at a new school? Tell us what helped. Tell us what was hard. The council is writing a guide for schools.',
		storyPrompt: 'What were the first weeks like?',
		betterPrompt: 'What should every school do?',
		areas: [1, 4],
		opensInDays: -12,
		closesInDays: 16,
		answers: 9
	},
	{
		forum: 'parent-carer',
		slug: 'waiting-for-a-first-appointment',
		title: 'Waiting for a first appointment',
		intro:
			'The children’s health team wants to change what families hear while they wait. Tell us what you heard, and what you would have needed.',
		easyRead:
			'Did you wait for a first appointment? What did people tell you while you waited? What did you need to know?',
		storyPrompt: '',
		betterPrompt: 'What would you have needed to hear?',
		areas: [2],
		opensInDays: -80,
		closesInDays: -40,
		answers: 24
	}
];

export type ExampleGathering = {
	forum: 'youth' | 'parent-carer';
	name: string;
	code: string;
	ask?: string;
	happensInDays: number;
	closesAt: string;
	expected: number;
	headCount?: number;
};

export const gatherings: readonly ExampleGathering[] = [
	{
		forum: 'youth',
		name: 'Thursday youth group',
		code: 'tiger-lamp-river',
		ask: 'the-first-weeks-at-a-new-school',
		happensInDays: 1,
		closesAt: '18:30',
		expected: 12
	},
	{
		forum: 'parent-carer',
		name: 'October coffee morning',
		code: 'boat-clock-apple',
		happensInDays: -34,
		closesAt: '12:00',
		expected: 15,
		headCount: 14
	}
];
