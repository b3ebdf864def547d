import type { HelpWords } from '../help.ts';

export const help: HelpWords = {
	title: 'Get help',
	hint: 'You do not have to deal with this alone. These people can help now.',
	checkedOne: 'Checked on {day}.',
	checkedAll: 'We checked these numbers on {day}.',
	facts: {
		title: 'What we can and cannot do',
		list: [
			'We do not read what you send straight away.',
			'We do not know who you are or where you are. We cannot come to you.',
			'If you tell us that somebody may be in danger, we have to tell someone who can help.'
		]
	},
	leave: {
		title: 'Leave fast',
		text: '“Leave fast” takes you to the weather page. It does not hide that you came here. Your browser keeps a list.'
	}
};
