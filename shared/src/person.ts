import { z } from 'zod';
import { text } from './text.ts';

export const roles = [
	'coordinator',
	'safeguarding lead',
	'theme lead',
	'partnership officer',
	'board reader',
	'administrator'
] as const;
export type Role = (typeof roles)[number];

/** Long beats clever: no rules of composition, pasting welcome. */
export const Password = z
	.string({ error: 'Choose a password' })
	.min(15, 'Use 15 letters or more. Four words together make a good one')
	.max(256, 'Use 256 letters or fewer');

export const SignIn = z.strictObject({
	email: z
		.string({ error: 'Enter your e-mail address' })
		.trim()
		.toLowerCase()
		.pipe(
			z
				.email('Enter an e-mail address like name@example.org')
				.max(254, 'An e-mail address has 254 letters at most')
		),
	password: z
		.string({ error: 'Enter your password' })
		.min(1, 'Enter your password')
		.max(256, 'A password has 256 letters at most')
});
export type SignIn = z.infer<typeof SignIn>;

/** How far somebody has come in signing in: a password alone is not enough where people are real. */
export const stages = ['set up', 'second', 'whole'] as const;
export type Stage = (typeof stages)[number];

/** Six digits of the code app, or one of the recovery codes. */
export const Prove = z.strictObject({
	code: z
		.string({ error: 'Write the code' })
		.trim()
		.min(6, 'A code has 6 digits. A recovery code has 10 letters')
		.max(24, 'A code has 6 digits. A recovery code has 10 letters')
});
export type Prove = z.infer<typeof Prove>;

/** What a browser gives back of a passkey; its own library reads it. */
export const TeamPasskey = z.strictObject({
	answer: z.record(z.string().max(60), z.unknown()),
	name: z.string().trim().max(60, 'Keep the name to 60 letters or fewer').optional()
});
export type TeamPasskey = z.infer<typeof TeamPasskey>;

export const ChangePassword = z.strictObject({ old: SignIn.shape.password, password: Password });
export type ChangePassword = z.infer<typeof ChangePassword>;

export const ChosenPasskey = z.strictObject({ passkeyId: z.string().min(1).max(1400) });
export const ChosenSession = z.strictObject({ id: z.guid({ error: 'Choose a session' }) });

export const Invite = z.strictObject({
	email: SignIn.shape.email,
	name: text(120, 'Write their name'),
	team: z.string().trim().max(120, 'Keep the team to 120 letters or fewer').optional(),
	role: z.enum(roles, { error: 'Choose what they will do' }),
	/** The forums whose feedback they look after. */
	forums: z
		.array(z.guid({ error: 'Choose a forum' }))
		.max(10, 'Choose 10 forums or fewer')
		.default([]),
	/** The groups they speak for. */
	groups: z
		.array(z.guid({ error: 'Choose a group' }))
		.max(10, 'Choose 10 groups or fewer')
		.default([])
});
export type Invite = z.infer<typeof Invite>;

export const AcceptInvitation = z.strictObject({
	token: z
		.string({ error: 'Open the link you were given' })
		.min(20, 'Open the link you were given')
		.max(120, 'Open the link you were given'),
	name: text(120, 'Write your name'),
	email: SignIn.shape.email,
	password: Password
});
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;

export const SecondInvitation = z.strictObject({ invitationId: z.guid({ error: 'Choose an invitation' }) });

/** Other work for somebody who is here already. */
export const ChangeRole = Invite.pick({ role: true, forums: true, groups: true }).extend({
	id: z.guid({ error: 'Choose a person' })
});
export type ChangeRole = z.infer<typeof ChangeRole>;

export const ChosenChange = z.strictObject({ changeId: z.guid({ error: 'Choose a change' }) });

export const ChosenPerson = z.strictObject({ id: z.guid({ error: 'Choose a person' }) });

/** Somebody's way back in, when they have lost everything that they sign in with. */
export const ChosenRecovery = z.strictObject({ recoveryId: z.guid({ error: 'Choose who is let in again' }) });

const halfOf = (whose: string) =>
	z
		.string({ error: `Write the code from the ${whose} person` })
		.trim()
		.min(10, `Write the 10 letters from the ${whose} person`)
		.max(24, `Write the 10 letters from the ${whose} person`);

export const Recover = z.strictObject({
	email: SignIn.shape.email,
	first: halfOf('first'),
	second: halfOf('second'),
	password: Password
});
export type Recover = z.infer<typeof Recover>;
