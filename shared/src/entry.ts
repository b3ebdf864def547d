import { z } from 'zod';
import { consents, feelings, storyLimit, tellers } from './phone/answers.ts';
import { text } from './text.ts';

/** How it reached the forum, where somebody writes it down for others. */
export const entryWays = ['paper form', 'phone call', 'meeting note', 'e-mail'] as const;
export type EntryWay = (typeof entryWays)[number];

/** Who told it for somebody. */
export const relationships = [
	'parent or carer',
	'family',
	'school or college staff',
	'health or care staff',
	'support worker',
	'somebody else'
] as const;
export type Relationship = (typeof relationships)[number];

export const entryLimits = { letters: 40_000, contributions: 40 } as const;

/** A line of dashes, or of anything like them, and nothing else: what a person puts between two contributions. */
const mark = /^\s*(?:-{3,}|_{3,}|={3,}|\*{3,}|[–—]{2,})\s*$/m;

/** Parted where a person put a mark, and nowhere else. */
export function splitAtMarks(pasted: string): string[] {
	return pasted
		.replace(/\r\n?/g, '\n')
		.split(mark)
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '');
}

const Contribution = z
	.strictObject({
		story: text(storyLimit, 'Write what was said'),
		teller: z.enum(tellers, { error: 'Choose who spoke' }),
		relationship: z.enum(relationships, { error: 'Choose who told it for them' }).optional(),
		headCount: z
			.int({ error: 'Write how many people the group was, as a number' })
			.min(2, 'A group is 2 people or more')
			.max(500, 'Write a number up to 500')
			.optional(),
		areas: z.array(z.guid({ error: 'Choose what it is about' })).max(9),
		feeling: z.enum(feelings, { error: 'Choose how it felt, or leave it' }).optional(),
		consent: z.enum(consents, { error: 'Choose how we may use it' }),
		wantsHelp: z.boolean()
	})
	.superRefine(({ teller, relationship, headCount }, context) => {
		const problem = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message });
		if (teller === 'helper' && !relationship) problem('relationship', 'Choose who told it for them');
		if (teller !== 'helper' && relationship)
			problem('relationship', 'Only somebody who speaks for another has a relationship');
		if (teller === 'group' && !headCount) problem('headCount', 'Write how many people the group was');
		if (teller !== 'group' && headCount) problem('headCount', 'Only a group has a number of people');
	});

export const KeepEntry = z
	.strictObject({
		/** Made with the form, so that pressing twice is one entry. */
		id: z.uuidv4({ error: 'Open this page again, then keep it' }),
		cameBy: z.enum(entryWays, { error: 'Choose how it reached you' }),
		toldOn: z.iso.date({ error: 'Choose the day it was told' }),
		/** How many were at a meeting, whoever spoke. */
		headCount: z
			.int({ error: 'Write how many people were there, as a number' })
			.min(1, 'Write a number from 1 to 500')
			.max(500, 'Write a number from 1 to 500')
			.optional(),
		contributions: z
			.array(Contribution)
			.min(1, 'Write what was said')
			.max(entryLimits.contributions, `Enter ${entryLimits.contributions} at once at most`)
	})
	.superRefine(({ cameBy, headCount }, context) => {
		if (headCount === undefined || cameBy === 'meeting note') return;
		context.addIssue({
			code: 'custom',
			path: ['headCount'],
			message: 'Only a meeting has a number of people who were there'
		});
	});
export type KeepEntry = z.infer<typeof KeepEntry>;
