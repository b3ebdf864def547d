import type { WaitingWords } from '../waiting.ts';

export const waiting: WaitingWords = {
	title: 'Still on this phone',
	withoutScript: 'Nothing waits on this phone. You sent it. We have it.',
	looking: 'We are looking on this phone.',
	empty: 'Nothing waits on this phone.',
	tell: 'Tell us something',
	sealed: 'They are locked. Nobody can read them here. They go when you have signal.',
	iPhone: 'Is it an iPhone? Open this page when you have signal.',
	state: {
		phone: 'On this phone. Not sent yet.',
		way: 'On its way.',
		safe: 'Safe with us.',
		page: 'Only on this page. Not sent yet.',
		refused: 'We could not send it. You did nothing wrong.',
		gone: 'You took this back. We do not have it now.'
	},
	from: 'From {day}.',
	longAgo: 'It has waited since then. Go where you have signal. Then press Send now.',
	onPage: 'This phone cannot keep it. Do not close this page yet.',
	sendNow: 'Send now',
	delete: 'Delete',
	save: 'Save locked copy',
	ask: 'Delete it? We do not have it. It will be gone.',
	yes: 'Yes, delete it',
	no: 'No, keep it',
	isSafe: 'It is sent. It is safe with us.',
	notYet: 'It is not sent yet. It still waits here.',
	deleted: 'It is deleted.',
	cannotLook: 'This phone keeps nothing for us. What you send goes at once.',
	copy: {
		title: 'Send a locked copy',
		how: 'A locked copy is a small file. Take it to a phone with signal. Open it on this page there. Then we send it. Only give it to people you trust.',
		open: 'Open a locked copy',
		added: 'The copy is open. We are sending it.',
		notOne: 'That is not a locked copy. Choose the file named notes.json.',
		saved: 'The copy is saved. Its name is notes.json. Open it on this page where you have signal.'
	},
	version: { there: 'This page has a new version.', get: 'Get it', notNow: 'Not now' }
};
