import type { AnswerKind } from '@sd/shared/answer';

type Ask = { wording: string; hint: string };

/** What the form asks for under each kind of answer, and before one is chosen. */
export const asks: Record<AnswerKind | 'any', Ask> = {
	any: {
		wording: 'What do you answer?',
		hint: 'Say what you heard, what you did or why not, what happens next and by when. Plain enough for a nine-year-old.'
	},
	'we did': {
		wording: 'What did you do?',
		hint: 'Say what you heard, what you did, and how people can notice it. Plain enough for a nine-year-old.'
	},
	'we are doing': {
		wording: 'What are you doing?',
		hint: 'Say what you heard, what you have begun, what happens next and by when. Plain enough for a nine-year-old.'
	},
	'we will': {
		wording: 'What will you do?',
		hint: 'Say what you heard, what you will do, who does it and by when. Plain enough for a nine-year-old.'
	},
	'we cannot': {
		wording: 'Why can you not?',
		hint: 'Say what you heard, what stands in the way, and what people can do or ask for instead. Plain enough for a nine-year-old.'
	}
};
