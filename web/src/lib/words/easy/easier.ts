import type { EasierWords } from '../easier.ts';

export const easier: EasierWords = {
	title: 'Make it easier to read',
	hint: 'Pick what is good for you. Then press “Use these” at the end. This phone keeps it.',
	saved: 'Done. All pages look like this now.',
	sample: {
		title: 'How it looks',
		'en-gb': 'Nobody told us the bus would be late. We waited in the rain.',
		easy: 'The bus was late. No one told us. We got wet.',
		answer: 'The bus company now sends a text.'
	},
	setting: {
		words: {
			title: 'Which words?',
			is: {
				'en-gb': { label: 'The usual words' },
				easy: { label: 'Easy Read', more: 'Short words. One idea at a time.' }
			}
		},
		pictures: {
			title: 'How big are the pictures?',
			is: {
				usual: { label: 'Usual' },
				bigger: { label: 'Bigger pictures', more: 'You see fewer words.' }
			}
		},
		size: {
			title: 'How big are the words?',
			is: {
				usual: { label: 'Usual' },
				big: { label: 'Big' },
				bigger: { label: 'Bigger' },
				biggest: { label: 'Biggest' }
			}
		},
		spacing: {
			title: 'How much space?',
			hint: 'This is the space between words and lines.',
			is: {
				usual: { label: 'Usual' },
				wide: { label: 'More space' },
				wider: { label: 'The most space' }
			}
		},
		font: {
			title: 'What shape are the letters?',
			is: {
				atkinson: { label: 'Usual', more: 'Its name is Atkinson' },
				phone: { label: 'As on my phone' },
				lexend: { label: 'Round', more: 'Its name is Lexend' },
				opendyslexic: { label: 'Thick at the bottom', more: 'Its name is OpenDyslexic' }
			}
		},
		page: {
			title: 'What colour is the page?',
			is: {
				paper: { label: 'Paper' },
				white: { label: 'White' },
				cream: { label: 'Cream' },
				blue: { label: 'Blue' },
				green: { label: 'Green' },
				pink: { label: 'Pink' },
				dark: { label: 'Dark' },
				strong: { label: 'Strong' }
			}
		},
		less: {
			title: 'How much is on the page?',
			is: {
				off: { label: 'All of it' },
				on: { label: 'Less', more: 'You see what you need.' }
			}
		},
		speed: {
			title: 'How fast do we read to you?',
			is: { slow: { label: 'Slow' }, usual: { label: 'Usual' }, fast: { label: 'Fast' } }
		},
		shift: {
			title: 'Press Shift 3 times to leave?',
			hint: 'Shift is a key. Do you need to press it a lot? Then choose No.',
			is: { on: { label: 'Yes' }, off: { label: 'No' } }
		},
		name: {
			title: 'Which name is on your home screen?',
			hint: 'Is our name there now? Take it off. Then add it again.',
			is: {
				said: { label: 'Said & Done' },
				notes: { label: 'Notes', more: 'No one can tell what it is.' }
			}
		}
	},
	use: 'Use these',
	putBack: 'Put it back',
	phone: {
		title: 'Your own phone can help too',
		text: 'Your phone can read to you. It can make words big. This page shows you how:'
	}
};
