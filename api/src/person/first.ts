import { randomBytes } from 'node:crypto';
import * as invitations from '@sd/db/invitation';
import * as people from '@sd/db/person';
import type { Services } from '../context.ts';
import { hashToken } from '../session/lucia.ts';

/** How long a one-time link lasts. */
export const invitationHours = 72;

/** While nobody can administer the place, each start makes a link for the first who will. */
export async function makeFirstInvitation({ logins, clock }: Services): Promise<string | undefined> {
	if ((await people.countActive(logins.access, 'administrator')) > 0) return undefined;
	const token = randomBytes(32).toString('base64url');
	await invitations.insert(logins.access, {
		tokenHash: hashToken(token),
		role: 'administrator',
		expiresAt: new Date(clock.now().getTime() + invitationHours * 3_600_000)
	});
	return `/sign-in/${token}`;
}
