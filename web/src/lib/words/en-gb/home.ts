import type { HomeWords } from '../home.ts';

export const home: HomeWords = {
	title: 'What is it really like?',
	lead: 'Tell us what is good. Tell us what is hard. You do not need to give your name.',
	tell: 'Tell us',
	ways: { pictures: 'Pictures', words: 'Words', talk: 'Talk', help: 'With help' },
	changed: 'See what changed',
	said: { bold: 'You said', rest: 'What it is really like.' },
	did: { bold: 'We did', rest: 'Or we could not, and why.' },
	helped: { bold: 'Did it help?', rest: 'You tell us.' },
	all: 'See all the changes',
	asksTitle: 'What we ask now',
	asksUntil: '{forum}. You can answer until {day}.',
	whoTitle: 'Who sees what I say?',
	who: {
		reads: { bold: 'Your forum reads it.', rest: 'It is not the council or the NHS.' },
		names: { bold: 'We take out names.', rest: 'Places and dates come out too.' },
		charge: { bold: 'People in charge see the main points.', rest: 'They do not see who you are.' }
	},
	before: 'Have you been here before?',
	mine: 'See what happened to mine',
	my: 'What I said, for members',
	code: 'I have the code of a session',
	easier: 'Make it easier to read'
};
