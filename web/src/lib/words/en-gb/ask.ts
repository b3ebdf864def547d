import type { AskWords } from '../ask.ts';

export const ask: AskWords = {
	asks: '{forum} asks',
	openUntil: 'You can answer until {day}.',
	notYet: 'You can answer from {day}.',
	over: 'This closed on {day}. Thank you to everyone who answered.',
	overMore: 'You can still tell us anything, at any time.',
	go: 'Tell us',
	goAnyway: 'Tell us something',
	about: 'What it is about',
	who: '{forum} reads what you say. You do not need to give your name.',
	session: 'You are in a session of {forum}',
	sessionOpen: 'It is open until {time}. Everybody here can tell us, each on their own phone.',
	sessionOver: 'This session is over.',
	sessionOverMore: 'You can still tell us, here or at home. It goes to the same people.',
	codeTitle: 'What is the code of your session?',
	codeHint: 'It is three words on the poster, like tiger lamp river.',
	codeLabel: 'Three words',
	codeGo: 'Go on',
	codeWrong: 'We do not know these three words. Look at the poster again.'
};
