import { Join, MemberSignIn, PasskeyAnswer, Recover } from '@sd/shared/member';
import { allowing, anyone, router } from '../trpc.ts';
import { invitationsOut, invite } from './invite.ts';
import { join } from './join.ts';
import { leave, list, read } from './my.ts';
import * as passkey from './passkey.ts';
import { endSession } from './session.ts';
import { recover, signIn } from './sign-in.ts';

export const member = router({
	invite: allowing('member.invite').mutation(({ ctx }) => invite(ctx.db, ctx)),
	invitations: allowing('member.invite').query(({ ctx }) => invitationsOut(ctx)),
	join: anyone.input(Join).mutation(({ ctx, input }) => join(ctx, input)),
	signIn: anyone.input(MemberSignIn).mutation(({ ctx, input }) => signIn(ctx, input)),
	recover: anyone.input(Recover).mutation(({ ctx, input }) => recover(ctx, input)),
	passkeyChallenge: anyone.mutation(({ ctx }) => passkey.challenge(ctx)),
	passkeySignIn: anyone.input(PasskeyAnswer).mutation(({ ctx, input }) => passkey.signIn(ctx, input)),
	passkeyNew: anyone.mutation(({ ctx }) => passkey.askForNew(ctx)),
	passkeyAdd: anyone.input(PasskeyAnswer).mutation(({ ctx, input }) => passkey.add(ctx, input)),
	read: anyone.query(({ ctx }) => read(ctx)),
	list: anyone.query(({ ctx }) => list(ctx)),
	end: anyone.mutation(({ ctx }) => endSession(ctx)),
	leave: anyone.mutation(({ ctx }) => leave(ctx))
});
