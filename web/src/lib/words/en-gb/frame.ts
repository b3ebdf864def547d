import type { FrameWords } from '../frame.ts';

export const frame: FrameWords = {
	skip: 'Go to the page',
	leave: 'Leave fast',
	leaveNote: {
		text: '“Leave fast” takes you to the weather page. It does not hide that you came here.',
		more: 'How to clear your history'
	},
	listen: { read: 'Listen', stop: 'Stop reading', again: 'Read again' },
	madeUp: { tag: 'Made up', text: 'This is an example. No real person said any of it.' },
	help: {
		title: 'Get help',
		notSafe: 'Not safe right now?',
		call: 'call',
		text: 'text',
		more: 'More help',
		checked: 'Numbers checked on {day}.'
	},
	more: 'More',
	places: {
		share: 'Tell us',
		track: 'See what happened',
		waiting: 'Still on this phone',
		changes: 'What changed',
		easier: 'Make it easier',
		keep: 'What we keep',
		rules: 'Our rules'
	}
};
