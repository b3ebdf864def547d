import type { HelpWords } from '../help.ts';

export const help: HelpWords = {
	title: 'Get help',
	hint: 'You are not alone. These people can help you now.',
	call: 'Call',
	text: 'Text',
	checkedOne: 'Checked on {day}.',
	checkedAll: 'We checked these numbers on {day}.',
	facts: {
		title: 'What we can do',
		list: [
			'We do not read what you send at once.',
			'We do not know who you are. We do not know where you are. So we cannot come to you.',
			'Is someone in danger? If you tell us, we must tell someone who can help.'
		]
	},
	leave: {
		title: 'Leave fast',
		list: [
			'Press “Leave fast”. You see the weather page.',
			'You can also press Shift 3 times. Shift is a key.',
			'It does not hide that you came here. Your phone keeps a list of pages. The list is called history.',
			'We cannot clear the list. You can. This is how.'
		],
		android: {
			title: 'Clear the list on an Android phone',
			steps: [
				'Open Chrome. Press the 3 dots.',
				'Press Delete browsing data.',
				'Pick how far back. Press Delete.'
			]
		},
		iphone: {
			title: 'Clear the list on an iPhone',
			steps: [
				'Open Settings. Press Apps. Press Safari.',
				'Press Clear History and Website Data.',
				'Pick how far back. Press Clear History.'
			]
		},
		same: 'Does someone check your phone? An empty list can look odd. You can take out only our page.'
	},
	install: {
		title: 'Put us on your home screen',
		text: 'The home screen is the first thing on your phone. Then you can find us fast. You do not need signal.',
		android: {
			title: 'On an Android phone, in Chrome',
			steps: ['Press the 3 dots at the top.', 'Press Add to Home screen.', 'Press Install.']
		},
		iphone: {
			title: 'On an iPhone, in Safari',
			steps: ['Press Share. It is a box with an arrow.', 'Press Add to Home Screen.', 'Press Add.']
		},
		now: 'Add to my home screen',
		name: 'You can pick a new name and picture for it.'
	}
};
