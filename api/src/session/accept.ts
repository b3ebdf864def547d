import * as invitations from '@sd/db/invitation';
import * as people from '@sd/db/person';
import type { AcceptInvitation, Stage } from '@sd/shared/person';
import type { Context } from '../context.ts';
import { NotAllowedNow, NotFound } from '../errors.ts';
import { needsSecond } from '../person/rules/seconding.ts';
import { hashToken, serializeCookie } from './lucia.ts';
import { hashPassword } from './password.ts';
import { stageAfterPassword } from './rules/proof.ts';
import { openSession } from './sign-in.ts';

const gone = 'This invitation has been used, or is too old. Ask for a new one.';

/** Turns a one-time link into a person with a password, and signs them in. */
export async function accept(ctx: Context, request: AcceptInvitation): Promise<{ state: Stage }> {
	ctx.limiter.spend('accept an invitation from one place', ctx.bucket);
	const passwordHash = await hashPassword(request.password);
	const state = stageAfterPassword(ctx.deployment.kind, { hasProof: false });

	const token = await ctx.logins.access.transaction().execute(async (tx) => {
		const invitation = await invitations.findOpen(tx, hashToken(request.token));
		if (!invitation) throw new NotFound(gone);
		// Held still, or two invitations that need one person each would both be accepted at once.
		const { length: active } = await people.holdActive(tx, invitation.role);
		// Each start makes a link for the first administrator; when there is one, the other links are worth nothing.
		if (invitation.invitedBy === null && active > 0) throw new NotFound(gone);
		if (needsSecond(invitation.role, { active }) && invitation.secondedBy === null) {
			throw new NotAllowedNow('A second administrator has to agree to this invitation first.');
		}
		// An invitation made for one address opens an account for that address alone.
		const email = invitation.email ?? request.email;
		if (!(await invitations.use(tx, invitation.id))) throw new NotFound(gone);

		const id = await people.insert(tx, {
			email,
			name: request.name,
			team: invitation.team ?? undefined,
			role: invitation.role,
			passwordHash
		});
		if (!id) throw new NotAllowedNow('Somebody already signs in with this e-mail.');
		for (const forumId of await invitations.listForumIds(tx, invitation.id))
			await people.addForum(tx, id, forumId);
		for (const groupId of await invitations.listGroupIds(tx, invitation.id))
			await people.addGroup(tx, id, groupId);
		return openSession(ctx, tx, { personId: id, stage: state, action: 'session.accept' });
	});

	ctx.setCookie(serializeCookie(ctx.lucia, token));
	return { state };
}
