import type { EasierWords } from '../easier.ts';

export const easier: EasierWords = {
	title: 'Make it easier to read',
	hint: 'Choose what is good for you. We keep it on this phone.',
	size: {
		title: 'How big are the words?',
		is: { usual: 'Usual', big: 'Big', bigger: 'Bigger', biggest: 'Biggest' }
	},
	page: {
		title: 'What colour is the page?',
		is: {
			paper: 'Paper',
			white: 'White',
			cream: 'Cream',
			blue: 'Blue',
			green: 'Green',
			pink: 'Pink',
			dark: 'Dark',
			strong: 'Strong'
		}
	},
	use: 'Use these',
	putBack: 'Put it back',
	phone: {
		title: 'More help with your own phone',
		text: 'Your phone can read pages aloud and make everything bigger. My Computer My Way shows how:'
	}
};
