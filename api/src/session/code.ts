/** A code app shows six digits that are new every thirty seconds; ours takes the one before and the one after too, and none twice. */
import { Secret, TOTP } from 'otpauth';

const seconds = 30;
const seedBytes = 20;
const aside = 1;

// As every code app knows it.
const appOf = (seed: Secret, label = '') =>
	new TOTP({ issuer: 'Said & Done', label, algorithm: 'SHA1', digits: 6, period: seconds, secret: seed });

export const makeSeed = (): string => new Secret({ size: seedBytes }).base32;

/** What a code app reads from the picture. */
export function addressOf(seed: string, label: string): string {
	return appOf(Secret.fromBase32(seed), label).toString();
}

/** The step of time that the code is of, or nothing when it is of none near now. */
export function stepOf(seed: string, code: string, now: Date): number | undefined {
	const token = code.replace(/\s/g, '');
	if (!/^\d{6}$/.test(token)) return undefined;
	const delta = appOf(Secret.fromBase32(seed)).validate({ token, timestamp: now.getTime(), window: aside });
	return delta === null ? undefined : Math.floor(now.getTime() / 1000 / seconds) + delta;
}
