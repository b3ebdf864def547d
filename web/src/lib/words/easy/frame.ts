import type { FrameWords } from '../frame.ts';

export const frame: FrameWords = {
	skip: 'Go to the page',
	leave: 'Leave fast',
	leaveNote: {
		text: 'Press “Leave fast” to go. You will see the weather. It does not hide that you came here.',
		more: 'What you can do about that'
	},
	listen: { read: 'Listen', stop: 'Stop reading', again: 'Read again' },
	madeUp: { tag: 'Made up', text: 'This is not real. No one said these things.' },
	help: {
		title: 'Get help',
		notSafe: 'Not safe now?',
		call: 'call',
		text: 'text',
		more: 'More help',
		checked: 'We checked the numbers on {day}.'
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
