import type { OfflineWords } from '../offline.ts';

export const offline: OfflineWords = {
	title: 'No signal',
	heading: 'You have no signal',
	hint: 'You need signal for this page. This phone keeps what you sent. It sends it when you have signal.',
	tell: 'Tell us something',
	start: 'Go to the start'
};
