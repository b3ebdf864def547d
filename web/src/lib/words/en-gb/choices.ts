import type { ShareWords } from '../share.ts';

/** What somebody can choose: the team reads these too, and none of the rest. */
export const choices = {
	feeling: {
		'very bad': 'Very bad',
		bad: 'Bad',
		ok: 'OK',
		good: 'Good',
		'very good': 'Very good',
		'not known': 'I do not know'
	},
	card: {
		'people listen': 'People listen to me',
		'my say': 'Having my say',
		'being told': 'Being told what is happening',
		'clear words': 'Words I understand',
		'getting an answer': 'Getting an answer',
		changes: 'Things that change',
		waiting: 'Waiting',
		'my plan': 'My plan',
		'getting help': 'Getting help',
		'the people who help': 'The people who help me',
		'working together': 'Adults working together',
		'who decides': 'Who decides',
		promises: 'Adults doing what they promised',
		'school or college': 'School or college',
		lessons: 'Lessons',
		'break times': 'Break times',
		noise: 'Noise',
		'busy places': 'Busy places',
		friends: 'Friends',
		'getting there': 'Getting there',
		health: 'My health',
		equipment: 'Things I use',
		'what comes next': 'What comes next',
		home: 'Home',
		'feeling safe': 'Feeling safe',
		hurt: 'Being hurt',
		scared: 'Being scared',
		alone: 'Being alone',
		secret: 'A secret'
	},
	ageBand: { 'under 13': 'Under 13', '13 to 15': '13 to 15', '16 to 25': '16 to 25' },
	phase: {
		'early years': 'Before school',
		primary: 'Primary school',
		secondary: 'Secondary school',
		'16 to 25': '16 to 25'
	},
	longAgo: {
		'last year': 'Last year',
		'1 to 3 years ago': '1 to 3 years ago',
		'more than 3 years ago': 'More than 3 years ago',
		'not sure': 'I am not sure'
	},
	transition: {
		'starting school': 'Starting school',
		'primary to secondary': 'From primary to secondary school',
		'resource base to secondary': 'From a resource base to secondary school',
		'moving school': 'Moving to another school',
		'to college or sixth form': 'Going to college or sixth form',
		'to adult services': 'Moving to adult services',
		'something else': 'Something else'
	}
} satisfies Partial<ShareWords>;
