import { z } from 'zod';
import { text } from './text.ts';

/** Where on the desk the words are put in: a message, a question of something held, a note with a no. */
export const templateUses = ['message', 'question', 'note'] as const;
export type TemplateUse = (typeof templateUses)[number];

const titleLimit = 60;
/** What fits in every place it can be put. */
const bodyLimit = 500;
const id = z.guid({ error: 'Choose one from the list' });
const version = z.int({ error: 'Open it again' }).min(1, 'Open it again');

const words = {
	title: text(titleLimit, 'Give it a short name'),
	body: text(bodyLimit, 'Write the words')
};

export const AddTemplate = z.strictObject({
	use: z.enum(templateUses, { error: 'Choose where you use it' }),
	...words
});
export type AddTemplate = z.infer<typeof AddTemplate>;

export const EditTemplate = z.strictObject({ id, version, ...words });
export type EditTemplate = z.infer<typeof EditTemplate>;

export const RemoveTemplate = z.strictObject({ id });
export type RemoveTemplate = z.infer<typeof RemoveTemplate>;
