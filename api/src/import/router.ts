import { ExportPage, ImportItem, MapColumns, UploadSheet } from '@sd/shared/import';
import { ReadTheme } from '@sd/shared/theme';
import { allowing, router } from '../trpc.ts';
import { begin, page } from './export.ts';
import { list } from './list.ts';
import { map } from './map.ts';
import { outcomes } from './outcomes.ts';
import { problems } from './problems.ts';
import { read } from './read.ts';
import { start } from './start.ts';
import { drop, undo } from './undo.ts';
import { upload } from './upload.ts';

export const imports = router({
	list: allowing('import.read').query(({ ctx }) => list(ctx)),
	read: allowing('import.read')
		.input(ImportItem)
		.query(({ ctx, input }) => read(ctx, input.id)),
	problems: allowing('import.read')
		.input(ImportItem)
		.query(({ ctx, input }) => problems(ctx, input.id)),
	outcomes: allowing('import.read')
		.input(ReadTheme)
		.query(({ ctx, input }) => outcomes(ctx, input.id)),
	upload: allowing('import.write')
		.input(UploadSheet)
		.mutation(({ ctx, input }) => upload(ctx, input)),
	map: allowing('import.write')
		.input(MapColumns)
		.mutation(({ ctx, input }) => map(ctx, input)),
	start: allowing('import.write')
		.input(ImportItem)
		.mutation(({ ctx, input }) => start(ctx, input.id)),
	undo: allowing('import.write')
		.input(ImportItem)
		.mutation(({ ctx, input }) => undo(ctx, input.id)),
	drop: allowing('import.write')
		.input(ImportItem)
		.mutation(({ ctx, input }) => drop(ctx, input.id)),
	export: allowing('import.export').mutation(({ ctx }) => begin(ctx)),
	exportPage: allowing('import.export')
		.input(ExportPage)
		.query(({ ctx, input }) => page(ctx, input))
});
