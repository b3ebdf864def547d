import type { FrameWords } from '../frame.ts';

export const frame: FrameWords = {
	skip: 'Go to the page',
	leave: 'Leave fast',
	helpTitle: 'Get help',
	notSafe: 'Are you safe now?',
	call: 'call',
	text: 'text',
	moreHelp: 'More help',
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
