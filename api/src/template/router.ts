import { AddTemplate, EditTemplate, RemoveTemplate } from '@sd/shared/template';
import * as templates from '@sd/db/template';
import { allowing, router } from '../trpc.ts';
import { add, edit, remove } from './write.ts';

export const template = router({
	list: allowing('template.read').query(({ ctx }) => templates.list(ctx.db)),
	add: allowing('template.write')
		.input(AddTemplate)
		.mutation(({ ctx, input }) => add(ctx.db, ctx.actor, input)),
	edit: allowing('template.write')
		.input(EditTemplate)
		.mutation(({ ctx, input }) => edit(ctx.db, input)),
	remove: allowing('template.write')
		.input(RemoveTemplate)
		.mutation(({ ctx, input }) => remove(ctx.db, input))
});
