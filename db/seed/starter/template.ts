import type { TemplateUse } from '@sd/shared/template';

/** What we say when: for each desk to change and add to. Short words, one question at a time, no promise. */
export const templates: { use: TemplateUse; title: string; body: string }[] = [
	{
		use: 'message',
		title: 'Thank you, we read it',
		body: 'Thank you for telling us. A person in your forum has read it. You do not have to do anything now.'
	},
	{
		use: 'message',
		title: 'An answer has come',
		body: 'There is an answer to what you told us. Please read it here, and tell us: did it help?'
	},
	{
		use: 'message',
		title: 'We got it wrong',
		body: 'Thank you for telling us. We got it wrong and we are sorry. Here is what we changed:'
	},
	{
		use: 'message',
		title: 'You asked for help (raise a concern first)',
		body: 'You asked for help. The person who looks after safety in our team knows now. If you are in danger now, ring 999. Other numbers to ring are on every page here.'
	},
	{
		use: 'question',
		title: 'Where was it?',
		body: 'Thank you for telling us. Where was this: at school, at home, at a clinic, or somewhere else? You can leave out the name of the place.'
	},
	{
		use: 'question',
		title: 'What would be better?',
		body: 'Thank you for telling us. What one thing would have made it better for you?'
	},
	{
		use: 'question',
		title: 'Is it still like this?',
		body: 'Thank you for telling us. Is it still like this now, or has it changed?'
	},
	{
		use: 'note',
		title: 'Send it without the name',
		body: 'What you say matters. Please send it again without the name of the worker. Then we can use it.'
	},
	{
		use: 'note',
		title: 'Who can help with your own plan',
		body: 'We cannot decide about one plan. SENDIASS can give you free advice about it, and they are on your side.'
	}
];
