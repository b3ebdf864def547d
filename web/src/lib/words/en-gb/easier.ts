import type { EasierWords } from '../easier.ts';

export const easier: EasierWords = {
	title: 'Make it easier to read',
	hint: 'Choose what is good for you. Then press “Use these” at the end. We keep it on this phone.',
	saved: 'Done. Every page looks like this now.',
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
				easy: { label: 'Easy Read', more: 'Shorter. One idea at a time.' }
			}
		},
		pictures: {
			title: 'How big are the pictures?',
			is: {
				usual: { label: 'Usual' },
				bigger: { label: 'Bigger pictures', more: 'And fewer words.' }
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
			title: 'How much space is between them?',
			is: {
				usual: { label: 'Usual' },
				wide: { label: 'More space' },
				wider: { label: 'The most space' }
			}
		},
		font: {
			title: 'What shape are the letters?',
			is: {
				atkinson: { label: 'Usual', more: 'Atkinson Hyperlegible' },
				phone: { label: 'As on my phone' },
				lexend: { label: 'Lexend', more: 'Round and open' },
				opendyslexic: { label: 'OpenDyslexic', more: 'Heavy at the bottom' }
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
				off: { label: 'Everything' },
				on: { label: 'Less', more: 'Only what you need to go on.' }
			}
		},
		speed: {
			title: 'How fast does “Listen” read?',
			is: { slow: { label: 'Slow' }, usual: { label: 'Usual' }, fast: { label: 'Fast' } }
		},
		shift: {
			title: 'Does pressing Shift 3 times leave?',
			hint: 'Choose No if you use sticky keys. The button still works.',
			is: { on: { label: 'Yes, leave fast' }, off: { label: 'No' } }
		},
		name: {
			title: 'Which name is on your home screen?',
			hint: 'It is in the tab too. If we are on your home screen now, take us off and add us again.',
			is: {
				said: { label: 'Said & Done' },
				notes: { label: 'Notes', more: 'Nobody can tell what it is.' }
			}
		}
	},
	use: 'Use these',
	putBack: 'Put it back',
	phone: {
		title: 'More help with your own phone',
		text: 'Your phone can read pages aloud. It can make everything bigger. My Computer My Way shows how:'
	}
};
