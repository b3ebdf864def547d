import type { SentWords } from '../sent.ts';

export const sent: SentWords = {
	state: {
		safe: { label: 'Sent. It is safe with us.', title: 'We have it. Thank you.' },
		way: { label: 'On its way.', title: 'Thank you.' },
		phone: {
			label: 'Saved on this phone. Not sent yet.',
			title: 'Thank you. We will send it when you have signal.',
			more: 'Open this page again when you have signal. Nobody has seen it yet.'
		},
		page: {
			label: 'Not sent yet. This phone cannot keep it.',
			title: 'Keep this page open until it is sent.',
			more: 'If you close this page, it is gone. You can write it down first.'
		},
		refused: { label: 'We could not send it. It is not your fault.', title: '' },
		gone: { label: 'You took this back.', title: 'We do not have it any more.' },
		deleted: { label: 'You deleted it.', title: 'It was not sent, and it is gone.' }
	},
	sendNow: 'Send now',
	tellAgain: 'Tell us again',
	nothing: {
		title: 'There is nothing to show here',
		why: 'We show your six pictures once, right after you send. We do not keep them on this phone. If you saved them, you can use them now.',
		look: 'See what happened',
		tell: 'Tell us something'
	},
	pageTitle: 'Your six pictures',
	key: 'Your six pictures are your key',
	use: 'Use them to see what happens next. Keep a photo, or write down the six words.',
	photo: 'Keep a photo',
	photoName: 'six-pictures',
	code: 'Show a code',
	codeHide: 'Hide the code',
	codeMore: 'A phone that scans this opens what you told us. Show it to nobody else.',
	codeSave: 'Save the code',
	print: 'Print',
	readOut: 'Read out',
	keep: 'Keep on this phone',
	keepMore: 'Do this only if nobody else uses this phone.',
	kept: 'Kept on this phone. You find it at “See what happened”.',
	notKept: 'This phone cannot keep it. Take a photo.',
	forget: 'Forget it on this phone',
	forgotten: 'Forgotten on this phone.',
	saved: 'Have you saved your six pictures?',
	yes: 'Yes, I have',
	again: 'Show me again',
	good: 'Good. You can close this page now.',
	how: 'Take a photo, or write the six words down:',
	lost: 'What if I lose them?',
	lostMore:
		'We cannot find them for you. Your forum still reads what you sent. You can add a way to reach you now.',
	reach: 'Add a way to reach me',
	leaving: 'This page forgets them when you go.',
	goOn: 'I have them. Go on',
	next: 'What happens next',
	nextMore: {
		have: 'Today',
		read: 'In {days} days or less. We take out names.',
		told: 'When others said it too',
		answered: 'They have to answer, even if it is no',
		asked: 'You choose if you want to say'
	}
};
