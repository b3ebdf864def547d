import { z } from 'zod';
import { optionalText, text } from './text.ts';

const day = (error: string) => z.iso.date({ error });

const wording = {
	title: text(120, 'Write what you ask about, in a few words'),
	intro: text(600, 'Write why you ask, and what will come of it'),
	easyRead: text(600, 'Write the same in Easy Read'),
	/** Asked in the place of "What happened?" and "What would make it better?". Left out, those stay. */
	storyPrompt: optionalText(120),
	betterPrompt: optionalText(120),
	areas: z.array(z.guid({ error: 'Choose what it is about' })).max(9),
	opensOn: day('Choose the first day'),
	closesOn: day('Choose the last day')
};

/** A forum's call for views, with its own words, dates and link. */
export const MakeAsk = z.strictObject(wording);
export type MakeAsk = z.infer<typeof MakeAsk>;

export const EditAsk = z.strictObject({ id: z.guid({ error: 'Choose an ask' }), ...wording });
export type EditAsk = z.infer<typeof EditAsk>;

export const ReadAsk = z.strictObject({ slug: z.string().min(1).max(80) });
export type ReadAsk = z.infer<typeof ReadAsk>;
