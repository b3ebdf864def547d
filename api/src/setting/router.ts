import {
	ChangeChair,
	ChangeForum,
	ChangeRules,
	ChangeSetting,
	ChangeTerms,
	ChosenHelpNumbers,
	ProposeHelpNumbers
} from '@sd/shared/setting';
import { today } from '../clock.ts';
import { allowing, anyone, router } from '../trpc.ts';
import { changeChair } from './change-chair.ts';
import { changeForum } from './change-forum.ts';
import { changeRules } from './change-rules.ts';
import { changeTerms } from './change-terms.ts';
import { change } from './change.ts';
import * as helpNumbers from './help-numbers.ts';
import { readPublic } from './public.ts';
import { read } from './read.ts';
import { wall } from './wall.ts';

const safeguarding = allowing('setting.safeguard');

export const setting = router({
	public: anyone.query(({ ctx }) => readPublic(ctx.logins.voice, ctx.deployment, today(ctx.clock))),
	wall: anyone.query(({ ctx }) => wall(ctx.logins.voice)),
	read: allowing('setting.read').query(({ ctx }) => read(ctx)),
	change: allowing('setting.change')
		.input(ChangeSetting)
		.mutation(({ ctx, input }) => change(ctx.db, input)),
	changeForum: allowing('setting.change')
		.input(ChangeForum)
		.mutation(({ ctx, input }) => changeForum(ctx.db, ctx.actor, input)),
	changeChair: safeguarding
		.input(ChangeChair)
		.mutation(({ ctx, input }) => changeChair(ctx.db, ctx.actor, input)),
	proposeHelpNumbers: safeguarding
		.input(ProposeHelpNumbers)
		.mutation(({ ctx, input }) => helpNumbers.propose(ctx, input)),
	confirmHelpNumbers: safeguarding
		.input(ChosenHelpNumbers)
		.mutation(({ ctx, input }) => helpNumbers.confirm(ctx, input.id)),
	dropHelpNumbers: safeguarding
		.input(ChosenHelpNumbers)
		.mutation(({ ctx, input }) => helpNumbers.drop(ctx.db, input.id)),
	changeRules: allowing('setting.change')
		.input(ChangeRules)
		.mutation(({ ctx, input }) => changeRules(ctx.db, input)),
	changeTerms: allowing('setting.change')
		.input(ChangeTerms)
		.mutation(({ ctx, input }) => changeTerms(ctx.db, input))
});
