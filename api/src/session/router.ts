import * as sessions from '@sd/db/session';
import { AcceptInvitation, SignIn } from '@sd/shared/person';
import { z } from 'zod';
import { NotFound } from '../errors.ts';
import { allowing, anyone, router } from '../trpc.ts';
import { accept } from './accept.ts';
import { hashToken } from './lucia.ts';
import { read } from './read.ts';
import { signIn } from './sign-in.ts';

export const session = router({
	signIn: anyone.input(SignIn).mutation(({ ctx, input }) => signIn(ctx, input)),
	accept: anyone.input(AcceptInvitation).mutation(({ ctx, input }) => accept(ctx, input)),
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
