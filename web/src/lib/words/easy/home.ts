import type { HomeWords } from '../home.ts';

export const home: HomeWords = {
	title: 'What is it really like?',
	lead: 'What is good? What is hard? You can tell us. You do not have to say your name.',
	tell: 'Tell us',
	ways: { pictures: 'Pictures', words: 'Words', talk: 'Talk', help: 'With help' },
	changed: 'See what changed',
	said: { bold: 'You said', rest: 'What it is like.' },
	did: { bold: 'We did', rest: 'Or we could not. We say why.' },
	helped: { bold: 'Did it help?', rest: 'You tell us.' },
	all: 'See all the changes',
	asksTitle: 'What we ask now',
	asksUntil: '{forum}. You can answer until {day}.',
	whoTitle: 'Who sees what I say?',
	who: {
		reads: {
			bold: 'Your forum reads it.',
			rest: 'A forum is a group of people like you. It is not the council.'
		},
		names: { bold: 'We take out names.', rest: 'We take out places and dates too.' },
		charge: { bold: 'The people in charge see the main points.', rest: 'They do not see who you are.' }
	},
	before: 'Were you here before?',
	mine: 'See what happened to mine',
	my: 'What I said, for members',
	code: 'I have the code of a session',
	easier: 'Make it easier to read'
};
