import type { HelpWords } from '../help.ts';

export const help: HelpWords = {
	title: 'Get help',
	hint: 'You are not alone. These people can help you now.',
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
		text: '“Leave fast” shows you the weather page. It does not hide that you came here. Your phone keeps a list.'
	}
};
