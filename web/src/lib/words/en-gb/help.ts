import type { HelpWords } from '../help.ts';

export const help: HelpWords = {
	title: 'Get help',
	hint: 'You do not have to deal with this alone. These people can help now.',
	call: 'Call',
	text: 'Text',
	checkedOne: 'Checked on {day}.',
	checkedAll: 'We checked these numbers on {day}.',
	facts: {
		title: 'What we can and cannot do',
		list: [
			'We do not read what you send straight away.',
			'We do not know who you are or where you are. We cannot come to you.',
			'You may tell us that somebody is in danger. Then we have to tell someone who can help.'
		]
	},
	leave: {
		title: 'Leave fast',
		list: [
			'“Leave fast” takes you to the weather page.',
			'Pressing Shift 3 times does the same.',
			'It does not hide that you came here. Your browser keeps a list of pages, called history.',
			'We cannot clear that list. You can. Here is how.'
		],
		android: {
			title: 'Clear history on an Android phone',
			steps: [
				'Open Chrome. Press the 3 dots.',
				'Press Delete browsing data.',
				'Choose how far back. Press Delete.'
			]
		},
		iphone: {
			title: 'Clear history on an iPhone',
			steps: [
				'Open Settings. Press Apps, then Safari.',
				'Press Clear History and Website Data.',
				'Choose how far back. Press Clear History.'
			]
		},
		same: 'Clearing all of it can look odd to someone who checks. You can take out only our page.'
	},
	install: {
		title: 'Put us on your home screen',
		text: 'Then you can open us without looking for us. It works without signal too.',
		android: {
			title: 'On an Android phone, in Chrome',
			steps: ['Press the 3 dots at the top.', 'Press Add to Home screen.', 'Press Install.']
		},
		iphone: {
			title: 'On an iPhone, in Safari',
			steps: ['Press the Share button. It is a box with an arrow.', 'Press Add to Home Screen.', 'Press Add.']
		},
		now: 'Add to my home screen',
		name: 'You can choose another name and picture for it.'
	}
};
