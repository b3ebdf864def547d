/**
 * Groups that speak as one, each with a head-count. Every word and every name is made up.
 * Pure data, so the limits on the length of a file and of a line do not hold here: a story stays in one piece,
 * because quotes and hidden stretches are found in it word for word.
 */
import type { ExampleVoice } from './shapes.ts';

export const voicesOfGroups: ExampleVoice[] = [
	{
		contributor: 'parent carer',
		teller: 'group',
		mode: 'words',
		areas: [2],
		feeling: 'bad',
		story:
			"About 18 of us at the autumn coffee morning. We went round the table and asked who'd had a call back this month. Two hands.",
		consent: 'exact words',
		place: 'Oxford',
		headCount: 18,
		termsAgo: 3,
		theme: 'nobody-rings-back',
		moderation: 'accepted'
	},
	{
		contributor: 'parent carer',
		teller: 'group',
		mode: 'words',
		areas: [2, 3],
		feeling: 'bad',
		story:
			'About 14 of us at the March coffee morning. We passed our plans round, names covered up, and found the same paragraph about "a language rich environment" in nine of them.',
		consent: 'exact words',
		phase: 'primary',
		place: 'Cherwell',
		headCount: 14,
		termsAgo: 2,
		theme: 'plans-not-about-our-child',
		moderation: 'accepted'
	},
	{
		contributor: 'parent carer',
		teller: 'group',
		mode: 'words',
		areas: [4],
		feeling: 'bad',
		story:
			"Eleven parents at the under fives group. All but one are waiting for speech therapy, and the one who isn't is paying. We'd like a letter once a term that says where we are in the line.",
		consent: 'own words',
		phase: 'early years',
		place: 'Vale of White Horse',
		headCount: 11,
		termsAgo: 1,
		theme: 'waiting-for-help',
		moderation: 'accepted'
	},
	{
		contributor: 'parent carer',
		teller: 'group',
		mode: 'words',
		areas: [2],
		feeling: 'bad',
		story:
			'Nine of us, online, on a Thursday at 9pm, because that is when nine of us can. We all said the same: somebody to ring in the evening, even one evening.',
		consent: 'exact words',
		place: 'South Oxfordshire',
		headCount: 9,
		termsAgo: 1,
		theme: 'someone-to-ring-at-night',
		moderation: 'accepted'
	},
	{
		contributor: 'parent carer',
		teller: 'group',
		mode: 'words',
		areas: [1, 5],
		feeling: 'very bad',
		story:
			"22 at the meeting in October. We were asked for our three priorities for the fourth year running. We gave the same three. We'd like them read back to us with a date next to each.",
		consent: 'exact words',
		place: 'Oxford',
		headCount: 22,
		termsAgo: 0,
		theme: 'what-happened-to-what-we-said',
		moderation: 'accepted'
	},
	{
		contributor: 'parent carer',
		teller: 'group',
		mode: 'words',
		areas: [4, 2],
		feeling: 'good',
		story:
			'A dozen of us at the Tuesday toddler and big kids group. Somebody asked for one good thing each. Every single one of us said a person and not one of us said a service.',
		consent: 'exact words',
		phase: 'primary',
		place: 'West Oxfordshire',
		headCount: 12,
		termsAgo: 0,
		theme: 'one-person-who-knows',
		moderation: 'accepted'
	},
	{
		contributor: 'young person',
		teller: 'group',
		mode: 'words',
		areas: [4],
		feeling: 'bad',
		story:
			"14 of us in the base did this on the whiteboard. Loudest place: canteen, 13 votes. Quietest place: Mr T's cupboard, 11 votes. We would like a place that isn't a cupboard.",
		consent: 'exact words',
		phase: 'secondary',
		place: 'Oxford',
		headCount: 14,
		termsAgo: 1,
		theme: 'somewhere-quiet',
		moderation: 'accepted',
		hidden: [{ words: "Mr T's", kind: 'name' }]
	},
	{
		contributor: 'young person',
		teller: 'group',
		mode: 'pictures',
		areas: [2, 3],
		feeling: 'bad',
		story:
			'Eight year sixes drew their new school. Six drew it without any people in it. We talked about that. They want to know who will be there.',
		consent: 'own words',
		phase: 'primary',
		place: 'Cherwell',
		headCount: 8,
		termsAgo: 1,
		theme: 'moving-up',
		moderation: 'accepted'
	},
	{
		contributor: 'young person',
		teller: 'group',
		mode: 'words',
		areas: [1, 3],
		feeling: 'good',
		story:
			"About 16 of us at the youth forum residential. We practised running our own reviews with one of us being the grumpy professional. Everyone wanted to be the grumpy professional. We think that all reviews should begin with the young person's slides.",
		consent: 'count only',
		phase: '16 to 25',
		place: 'Vale of White Horse',
		headCount: 16,
		termsAgo: 2,
		theme: 'in-the-room',
		moderation: 'accepted'
	},
	{
		contributor: 'young person',
		teller: 'group',
		mode: 'words',
		areas: [3, 4],
		feeling: 'bad',
		story:
			'Ten of us on the college life skills course. We want to know what comes after, and we want it before Easter, not in July. Nine of us want a job. One of us wants to be a wrestler and that is also a job.',
		consent: 'own words',
		phase: '16 to 25',
		place: 'Oxford',
		headCount: 10,
		termsAgo: 3,
		theme: 'after-16',
		moderation: 'accepted'
	},
	{
		contributor: 'young person',
		teller: 'group',
		mode: 'words',
		areas: [4],
		feeling: 'bad',
		story:
			'There are seven of us on the minibus. We voted. Best thing: the radio. Worst thing: being late and then being told off for being late.',
		consent: 'exact words',
		phase: 'secondary',
		place: 'Cherwell',
		headCount: 7,
		termsAgo: 1,
		theme: 'getting-to-school',
		moderation: 'accepted'
	}
];
