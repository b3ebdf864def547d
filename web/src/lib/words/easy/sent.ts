import type { SentWords } from '../sent.ts';

export const sent: SentWords = {
	state: {
		safe: { label: 'It is sent. It is safe with us.', title: 'We have it. Thank you.' },
		way: { label: 'On its way.', title: 'Thank you.' },
		phone: {
			label: 'It is on this phone. Not sent yet.',
			title: 'Thank you. We will send it when you have signal.',
			more: 'Open this page again when you have signal. Nobody has seen it yet.'
		},
		page: {
			label: 'Not sent yet. This phone cannot keep it.',
			title: 'Do not close this page yet.',
			more: 'If you close it, what you told us is gone. You can write it on paper first.'
		},
		refused: { label: 'We could not send it. You did nothing wrong.', title: '' },
		gone: { label: 'You took this back.', title: 'We do not have it now.' },
		deleted: { label: 'You deleted it.', title: 'We did not get it. It is gone.' }
	},
	sendNow: 'Send now',
	tellAgain: 'Tell us again',
	nothing: {
		title: 'There is nothing to show here',
		why: 'You see your six pictures once. That is when you send. We do not keep them on this phone. Did you keep them? Then use them now.',
		look: 'See what happened',
		tell: 'Tell us something'
	},
	pageTitle: 'Your six pictures',
	key: 'These six pictures are your key',
	use: 'Keep them. They show you what happens next. Take a photo, or write the six words down. If you lose them, we cannot find them.',
	print: 'Print',
	readOut: 'Read out',
	saved: 'Did you keep your six pictures?',
	yes: 'Yes, I did',
	notYet: 'Not yet',
	good: 'Good. You can close this page now.',
	how: 'Take a photo. Or write the six words down:',
	next: 'What comes next',
	nextMore: {
		have: 'Today',
		read: 'In {days} days or less. We take out names.',
		told: 'When other people said it too',
		answered: 'They must answer. They can say no.',
		asked: 'You do not have to say'
	}
};
