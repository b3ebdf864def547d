import type { SentWords } from '../sent.ts';

export const sent: SentWords = {
	key: 'Your six pictures are your key',
	use: 'Use them to see what happens next. Keep a photo, or write down the six words. We cannot find them for you if they get lost.',
	print: 'Print',
	readOut: 'Read out',
	saved: 'Have you saved your six pictures?',
	yes: 'Yes, I have',
	notYet: 'Not yet',
	good: 'Good. You can close this page now.',
	how: 'Take a photo, or write the six words down:',
	next: 'What happens next',
	nextMore: {
		have: 'Today',
		read: 'In {days} days or less. We take out names.',
		told: 'When others said it too',
		answered: 'They have to answer, even if it is no',
		asked: 'You choose if you want to say'
	}
};
