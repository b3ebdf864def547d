import type { WaitingWords } from '../waiting.ts';

export const waiting: WaitingWords = {
	title: 'Still on this phone',
	withoutScript: 'Nothing waits on this phone. What you sent from here went straight to us.',
	looking: 'Looking on this phone.',
	empty: 'Nothing is waiting on this phone.',
	tell: 'Tell us something',
	sealed: 'These are sealed. Nobody can read them on this phone. They go when you have signal.',
	iPhone: 'On an iPhone, open this page when you have signal.',
	state: {
		phone: 'On this phone. Not sent yet.',
		way: 'On its way.',
		safe: 'Safe with us.',
		page: 'Only on this page. Not sent yet.',
		refused: 'We could not send it. It is not your fault.',
		gone: 'You took this back. We do not have it any more.'
	},
	from: 'From {day}.',
	longAgo: 'It has waited since then. Find a place with signal and press Send now.',
	onPage: 'This phone cannot keep it. Leave this page open until it is sent.',
	sendNow: 'Send now',
	delete: 'Delete',
	save: 'Save sealed copy',
	ask: 'Delete it? We never got it, so it is gone for good.',
	yes: 'Yes, delete it',
	no: 'No, keep it',
	isSafe: 'Sent. It is safe with us.',
	notYet: 'Not sent yet. It still waits here.',
	deleted: 'It is deleted.',
	cannotLook: 'This phone keeps nothing for us. What you send goes at once.',
	copy: {
		title: 'Send a sealed copy',
		how: 'A sealed copy is a small file. Open it here, on a phone or computer with signal. Then we send it. Give it only to people you trust.',
		open: 'Open a sealed copy',
		added: 'The copy is open. We are sending it.',
		notOne: 'That file is not a sealed copy. Choose the file named notes.json.',
		saved: 'Saved as notes.json. Open this page anywhere with signal, and open the file.'
	},
	version: { there: 'There is a new version.', get: 'Get it', notNow: 'Not now' }
};
