import { z } from 'zod';
import { SignIn } from './person.ts';
import { text } from './text.ts';

const day = (error: string) => z.iso.date({ error }).refine((written) => written > '1900', error);

/** The version that was read: a change made on top of somebody else's is refused and not laid over it. */
const version = z.int({ error: 'Open the settings again and make your change once more' });

export const ChangeSetting = z.strictObject({
	version,
	readingHours: text(200, 'Write when somebody reads what arrives'),
	readingDays: z
		.int('Write a whole number of days')
		.min(1, 'Write 1 day or more')
		.max(60, 'Write 60 days or fewer'),
	answeringDays: z
		.int('Write a whole number of days')
		.min(1, 'Write 1 day or more')
		.max(365, 'Write 365 days or fewer'),
	terms: text(4000, 'Write what people agree to')
});
export type ChangeSetting = z.infer<typeof ChangeSetting>;

export const ChangeForum = z.strictObject({
	id: z.guid({ error: 'Choose a forum' }),
	about: text(600, 'Write whom the forum is for'),
	/** Left out while nobody has said. */
	coordinatorsEmployedBy: text(200, 'Write who employs the coordinators, or leave it out').optional()
});
export type ChangeForum = z.infer<typeof ChangeForum>;

/** Whom to tell when no safeguarding lead has taken a concern. Left out: nobody. */
export const ChangeChair = z.strictObject({
	id: z.guid({ error: 'Choose a forum' }),
	email: SignIn.shape.email.optional()
});
export type ChangeChair = z.infer<typeof ChangeChair>;

export const helpHows = ['call', 'text'] as const;

export const HelpNumber = z.strictObject({
	name: text(80, 'Write whose number it is'),
	number: z
		.string({ error: 'Write the number' })
		.trim()
		.regex(/^[0-9](?: ?[0-9]){2,14}$/, 'Write the number in digits and spaces'),
	how: z.enum(helpHows, { error: 'Choose call or text' }),
	hours: text(120, 'Write when somebody answers'),
	verifiedOn: day('Write the day you checked the number')
});
export type HelpNumber = z.infer<typeof HelpNumber>;

/** The whole list, in the order people see it. It stands on every page once a second person has agreed. */
export const ProposeHelpNumbers = z.strictObject({
	version,
	numbers: z.array(HelpNumber).min(1, 'Keep at least one number').max(20, 'Keep 20 numbers or fewer')
});
export type ProposeHelpNumbers = z.infer<typeof ProposeHelpNumbers>;

export const ChosenHelpNumbers = z.strictObject({ id: z.guid({ error: 'Choose a change' }) });

/** All the rules, in order: one with an id is kept with these words, one without is new, one left out goes. */
export const ChangeRules = z.strictObject({
	version,
	rules: z
		.array(
			z.strictObject({
				id: z.guid().optional(),
				title: text(120, 'Give the rule a title'),
				wording: text(600, 'Write the rule'),
				easyRead: text(300, 'Write the rule in Easy Read words too')
			})
		)
		.min(1, 'Keep at least one rule: what is declined quotes one')
		.max(30, 'Keep 30 rules or fewer')
});
export type ChangeRules = z.infer<typeof ChangeRules>;

/** A school term: with an id that one is changed, without one it is the next. */
export const ChangeTerms = z.strictObject({
	id: z.guid().optional(),
	name: text(60, 'Give the term a name, for example Spring 2027'),
	startsOn: day('Write the first day of the term'),
	endsOn: day('Write the last day of the term')
});
export type ChangeTerms = z.infer<typeof ChangeTerms>;
