import { randomBytes } from 'node:crypto';
import type { Database } from '@sd/db/database';
import * as forums from '@sd/db/forum';
import * as groups from '@sd/db/group';
import * as invitations from '@sd/db/invitation';
import * as people from '@sd/db/person';
import type { Invite } from '@sd/shared/person';
import type { Clock } from '../clock.ts';
import type { Actor } from '../context.ts';
import { NotAllowedNow, NotFound, NotUnderstood } from '../errors.ts';
import { hashToken } from '../session/lucia.ts';
import { invitationHours } from './first.ts';
import { whyNotBelong } from './rules/belonging.ts';
import { needsSecond } from './rules/seconding.ts';

/** Makes a one-time link. It is shown once, to the person who invites, and kept nowhere: only its hash is. */
export async function invite(
	db: Database,
	actor: Actor,
	clock: Clock,
	{ email, name, team, role, ...wish }: Invite
) {
	const belongs = { forums: [...new Set(wish.forums)], groups: [...new Set(wish.groups)] };
	const problem = whyNotBelong({ role, ...belongs });
	if (problem) throw new NotUnderstood(problem);
	if ((await forums.listKnown(db, belongs.forums)).length < belongs.forums.length)
		throw new NotFound('There is no such forum.');
	if ((await groups.listKnown(db, belongs.groups)).length < belongs.groups.length)
		throw new NotFound('There is no such group.');
	if (await people.findCredentials(db, email))
		throw new NotAllowedNow('Somebody already signs in with this e-mail.');

	const token = randomBytes(32).toString('base64url');
	const expiresAt = new Date(clock.now().getTime() + invitationHours * 3_600_000);
	const id = await invitations.insert(db, {
		tokenHash: hashToken(token),
		email,
		name,
		team: team || undefined,
		role,
		invitedBy: actor.id,
		expiresAt
	});
	for (const forumId of belongs.forums) await invitations.addForum(db, id, forumId);
	for (const groupId of belongs.groups) await invitations.addGroup(db, id, groupId);
	return {
		id,
		link: `/sign-in/${token}`,
		expiresAt: expiresAt.toISOString(),
		needsSecond: needsSecond(role, { active: await people.countActive(db, role) })
	};
}
