import { z } from 'zod';
import { text } from './text.ts';

/** A made-up name: it is only for finding the account again, and is kept as a hash. */
const name = text(40, 'Write a made-up name').pipe(
	z
		.string()
		.min(3, 'Use 3 letters or more')
		.regex(/^[^@]*$/, 'Use a made-up name, not an e-mail address')
);

/** Four words together are enough, and any letters will do. */
const passphrase = z
	.string({ error: 'Write your secret words' })
	.min(12, 'Use 12 letters or more. Four words together make a good one')
	.max(256, 'Use 256 letters or fewer');

const words = (empty: string) =>
	z.string({ error: empty }).min(1, empty).max(200, 'These are too many words');
const isOwnPhone = z.boolean().default(false);

/** With no secret words, because a passkey comes next: until then only the recovery words open the account. */
export const Join = z.strictObject({
	code: words('Write the four words of your code'),
	name,
	passphrase: passphrase.optional(),
	/** People under 13 have no account: their six pictures are all they need. */
	isThirteen: z.literal(true, {
		error: 'An account is for people who are 13 or older. Use your six pictures'
	}),
	isOwnPhone
});
export type Join = z.infer<typeof Join>;

export const MemberSignIn = z.strictObject({
	name: z.string({ error: 'Write your made-up name' }).min(1, 'Write your made-up name').max(60),
	passphrase: z.string({ error: 'Write your secret words' }).min(1, 'Write your secret words').max(256),
	isOwnPhone
});
export type MemberSignIn = z.infer<typeof MemberSignIn>;

/** The six recovery words open the account once more, with new secret words. */
export const Recover = z.strictObject({
	name: MemberSignIn.shape.name,
	words: words('Write your six recovery words'),
	passphrase,
	isOwnPhone
});
export type Recover = z.infer<typeof Recover>;

/** What a browser gives back; its own library reads it. */
export const PasskeyAnswer = z.strictObject({
	answer: z.record(z.string().max(60), z.unknown()),
	isOwnPhone
});
export type PasskeyAnswer = z.infer<typeof PasskeyAnswer>;
