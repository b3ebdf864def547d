import { expect, test } from 'vitest';
import { putIn } from './put-in.ts';

const typed = { body: 'Hello.  ', question: '', note: 'No.' };

test('words used again go below what was typed, in the box they are for and no other', () => {
	expect(putIn(typed, { use: 'message', body: 'Thank you.' })).toEqual({ body: 'Hello.\n\nThank you.' });
	expect(putIn(typed, { use: 'question', body: 'Where was it?' })).toEqual({ question: 'Where was it?' });
	expect(putIn(typed, { use: 'note', body: 'Ask again.' })).toEqual({ note: 'No.\n\nAsk again.' });
});
