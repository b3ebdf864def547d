import * as sessions from '@sd/db/session';
import {
	AcceptInvitation,
	ChangePassword,
	ChosenPasskey,
	ChosenSession,
	Prove,
	Recover,
	SignIn,
	TeamPasskey
} from '@sd/shared/person';
import { z } from 'zod';
import { NotFound } from '../errors.ts';
import { allowing, anyone, router } from '../trpc.ts';
import { accept } from './accept.ts';
import * as account from './account.ts';
import { hashToken } from './lucia.ts';
import * as passkey from './passkey.ts';
import { confirmAuthenticator, newAuthenticator, prove } from './prove.ts';
import { read } from './read.ts';
import { recover } from './recover.ts';
import { signIn } from './sign-in.ts';
import { standing } from './stage.ts';

export const session = router({
	signIn: anyone.input(SignIn).mutation(({ ctx, input }) => signIn(ctx, input)),
	accept: anyone.input(AcceptInvitation).mutation(({ ctx, input }) => accept(ctx, input)),
	recover: anyone.input(Recover).mutation(({ ctx, input }) => recover(ctx, input)),
	standing: anyone.query(({ ctx }) => standing(ctx)),
	prove: anyone.input(Prove).mutation(({ ctx, input }) => prove(ctx, input)),
	newAuthenticator: anyone.mutation(({ ctx }) => newAuthenticator(ctx)),
	confirmAuthenticator: anyone.input(Prove).mutation(({ ctx, input }) => confirmAuthenticator(ctx, input)),
	passkeyChallenge: anyone.mutation(({ ctx }) => passkey.challenge(ctx)),
	provePasskey: anyone.input(TeamPasskey).mutation(({ ctx, input }) => passkey.provePasskey(ctx, input)),
	newPasskey: anyone.mutation(({ ctx }) => passkey.newPasskey(ctx)),
	addPasskey: anyone.input(TeamPasskey).mutation(({ ctx, input }) => passkey.addPasskey(ctx, input)),
	security: allowing('session.read').query(({ ctx }) => account.security(ctx.db, ctx.actor)),
	endOne: allowing('session.end')
		.input(ChosenSession)
		.mutation(({ ctx, input }) => account.endSession(ctx.db, ctx.actor, input.id)),
	endOthers: allowing('session.end').mutation(({ ctx }) => account.endOthers(ctx.db, ctx.actor)),
	changePassword: allowing('session.secure')
		.input(ChangePassword)
		.mutation(({ ctx, input }) => account.changePassword(ctx.db, ctx.actor, input)),
	removePasskey: allowing('session.secure')
		.input(ChosenPasskey)
		.mutation(({ ctx, input }) => account.removePasskey(ctx.db, ctx.actor, input)),
	removeAuthenticator: allowing('session.secure').mutation(({ ctx }) =>
		account.removeAuthenticator(ctx.db, ctx.actor)
	),
	newCodes: allowing('session.secure').mutation(({ ctx }) => account.newCodes(ctx.db, ctx.actor, ctx.keys)),
	read: allowing('session.read').query(({ ctx }) => read(ctx.db, ctx.actor)),
	work: allowing('session.work')
		.input(z.strictObject({ forumId: z.guid({ error: 'Choose a forum' }) }))
		.mutation(async ({ ctx, input }) => {
			const isDone = await sessions.updateForum(ctx.db, hashToken(ctx.actor.token), input.forumId);
			if (!isDone) throw new NotFound('That is not one of your forums.');
			return { id: input.forumId };
		}),
	end: allowing('session.end').mutation(async ({ ctx }) => {
		await sessions.remove(ctx.db, hashToken(ctx.actor.token));
		ctx.setCookie(ctx.lucia.createBlankSessionCookie().serialize());
		return { state: 'signed out' };
	})
});
