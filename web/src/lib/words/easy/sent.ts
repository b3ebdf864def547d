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
	use: 'Keep them. They show you what happens next. Take a photo, or write the six words down.',
	photo: 'Keep a photo',
	photoName: 'six-pictures',
	code: 'Show a code',
	codeHide: 'Hide the code',
	codeMore: 'A phone can scan this. It opens what you told us. Show it to nobody else.',
	codeSave: 'Save the code',
	print: 'Print',
	readOut: 'Read out',
	keep: 'Keep on this phone',
	keepMore: 'Do other people use this phone? Then do not do this.',
	kept: 'Kept on this phone. You find it at “See what happened”.',
	notKept: 'This phone cannot keep it. Take a photo.',
	forget: 'Forget it on this phone',
	forgotten: 'Forgotten on this phone.',
	saved: 'Did you keep your six pictures?',
	yes: 'Yes, I did',
	again: 'Show me again',
	good: 'Good. You can close this page now.',
	how: 'Take a photo. Or write the six words down:',
	lost: 'What if I lose them?',
	lostMore:
		'We cannot find them. Your forum still reads what you sent. You can tell us now how to reach you.',
	reach: 'Add a way to reach me',
	leaving: 'This page forgets them when you go.',
	goOn: 'I have them. Go on',
	next: 'What comes next',
	nextMore: {
		have: 'Today',
		read: 'In {days} days or less. We take out names.',
		told: 'When other people said it too',
		answered: 'They must answer. They can say no.',
		asked: 'You do not have to say'
	}
};
