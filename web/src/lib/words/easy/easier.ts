import type { EasierWords } from '../easier.ts';

export const easier: EasierWords = {
	title: 'Make it easier to read',
	hint: 'Pick what is good for you. This phone keeps it.',
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
		title: 'Your own phone can help too',
		text: 'Your phone can read to you. It can make words big. This page shows you how:'
	}
};
