import {
	ChangeRole,
	ChosenChange,
	ChosenPerson,
	ChosenRecovery,
	Invite,
	SecondInvitation
} from '@sd/shared/person';
import { today } from '../clock.ts';
import { allowing, router } from '../trpc.ts';
import { agree, change } from './change.ts';
import { disable } from './disable.ts';
import { enable } from './enable.ts';
import { invite } from './invite.ts';
import { list } from './list.ts';
import * as recovery from './recovery.ts';
import { second } from './second.ts';

export const person = router({
	list: allowing('person.read').query(({ ctx }) => list(ctx.db, ctx.actor, ctx.clock)),
	invite: allowing('person.invite')
		.input(Invite)
		.mutation(({ ctx, input }) => invite(ctx.db, ctx.actor, ctx.clock, input)),
	second: allowing('person.invite')
		.input(SecondInvitation)
		.mutation(({ ctx, input }) => second(ctx.db, ctx.actor, input.invitationId)),
	disable: allowing('person.disable')
		.input(ChosenPerson)
		.mutation(({ ctx, input }) => disable(ctx.db, ctx.actor, { id: input.id, day: today(ctx.clock) })),
	enable: allowing('person.disable')
		.input(ChosenPerson)
		.mutation(({ ctx, input }) => enable(ctx.db, { id: input.id, day: today(ctx.clock) })),
	change: allowing('person.change')
		.input(ChangeRole)
		.mutation(({ ctx, input }) => change(ctx.db, ctx.actor, ctx.clock, input)),
	agree: allowing('person.change')
		.input(ChosenChange)
		.mutation(({ ctx, input }) => agree(ctx.db, ctx.actor, ctx.clock, input.changeId)),
	recoveries: allowing('person.watch').query(({ ctx }) => recovery.list(ctx)),
	startRecovery: allowing('person.recover')
		.input(ChosenPerson)
		.mutation(({ ctx, input }) => recovery.start(ctx, input.id)),
	confirmRecovery: allowing('person.confirm')
		.input(ChosenRecovery)
		.mutation(({ ctx, input }) => recovery.confirm(ctx, input.recoveryId)),
	stopRecovery: allowing('person.watch')
		.input(ChosenRecovery)
		.mutation(({ ctx, input }) => recovery.stop(ctx, input.recoveryId))
});
