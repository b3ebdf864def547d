import type { Database } from '@sd/db/database';
import * as invitations from '@sd/db/invitation';
import * as people from '@sd/db/person';
import type { Actor } from '../context.ts';
import { NotAllowedNow, NotFound } from '../errors.ts';
import { needsSecond } from './rules/seconding.ts';

/** Agrees to somebody else's invitation, where one person alone may not give that role. */
export async function second(db: Database, actor: Actor, invitationId: string): Promise<{ id: string }> {
	const invitation = await invitations.findOpenById(db, invitationId);
	if (!invitation) throw new NotFound('This invitation has been used, or is too old.');
	if (!needsSecond(invitation.role, { active: await people.countActive(db, invitation.role) })) {
		throw new NotAllowedNow('This invitation needs nobody to agree to it.');
	}
	if (invitation.invitedBy === actor.id)
		throw new NotAllowedNow('You made this invitation, so somebody else has to agree to it.');
	if (!(await invitations.updateSecond(db, invitationId, actor.id)))
		throw new NotAllowedNow('Somebody has already agreed to it.');
	return { id: invitationId };
}
