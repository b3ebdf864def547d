import type { AskWords } from '../ask.ts';

export const ask: AskWords = {
	asks: '{forum} asks',
	openUntil: 'You can answer until {day}.',
	notYet: 'You can answer from {day}.',
	over: 'This is over. It closed on {day}.',
	overMore: 'You can still tell us things.',
	go: 'Tell us',
	goAnyway: 'Tell us something',
	about: 'What it is about',
	who: '{forum} reads it. You do not give your name.',
	session: 'You are in a session of {forum}',
	sessionOpen: 'You can answer until {time}. Use your own phone.',
	sessionOver: 'This session is over.',
	sessionOverMore: 'You can still tell us. The same people read it.',
	codeTitle: 'What is the code?',
	codeHint: 'Look at the poster. The code is three words.',
	codeLabel: 'Three words',
	codeGo: 'Go on',
	codeWrong: 'We do not know these words. Look at the poster again.'
};
