import type { OfflineWords } from '../offline.ts';

export const offline: OfflineWords = {
	title: 'No signal',
	heading: 'You have no signal',
	hint: 'This page needs a connection. What you sent from this phone is kept. It goes when you have signal.',
	tell: 'Tell us something',
	start: 'Go to the start'
};
