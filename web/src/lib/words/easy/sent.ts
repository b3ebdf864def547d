import type { SentWords } from '../sent.ts';

export const sent: SentWords = {
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
