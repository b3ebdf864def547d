import { z } from 'zod';

/** What a column of somebody's spreadsheet can hold for us. */
export const columnUses = [
	'story',
	'better',
	'told on',
	'happened on',
	'area',
	'theme',
	'outcome',
	'speaker',
	'head-count',
	'may quote',
	'key',
	'leave out'
] as const;
export type ColumnUse = (typeof columnUses)[number];

/** The uses that more than one column may have: what they hold is put together. */
export const sharedUses: readonly ColumnUse[] = ['area', 'theme', 'leave out'];

export const importStates = ['mapping', 'running', 'done', 'undoing', 'undone'] as const;
export type ImportState = (typeof importStates)[number];

/** What became of one row. */
export const importRowStates = [
	'waiting',
	'accepted',
	'to be read',
	'known',
	'problem',
	'taken back'
] as const;
export type ImportRowState = (typeof importRowStates)[number];

/** Why a row that came in stays when the import is undone. */
export const importHolds = ['sent', 'quoted', 'gathered', 'being read'] as const;
export type ImportHold = (typeof importHolds)[number];

export const sheetLimits = { megabytes: 5, rows: 10_000, columns: 60, themes: 200, areaWords: 60 } as const;
export const outcomeLimit = 2000;
export const themeLimit = 300;

/** In base64, which is a third longer. */
const longestContent = Math.ceil((sheetLimits.megabytes * 1024 * 1024 * 4) / 3) + 4;

export const UploadSheet = z.strictObject({
	fileName: z
		.string({ error: 'Choose a file' })
		.min(1, 'Choose a file')
		.transform((name) => name.toWellFormed().replaceAll('\0', '').slice(0, 200)),
	content: z
		.base64({ error: 'Choose a file' })
		.min(1, 'This file is empty. Choose the one with your rows.')
		.max(longestContent, `A file is ${sheetLimits.megabytes} MB at most. Split it in two.`)
});
export type UploadSheet = z.infer<typeof UploadSheet>;

const id = z.guid({ error: 'Choose an import' });
export const ImportItem = z.strictObject({ id });
export type ImportItem = z.infer<typeof ImportItem>;

/** Which column is what, by its place; and which area somebody's own word for one stands for. */
export const ImportMapping = z.strictObject({
	uses: z
		.array(z.enum(columnUses, { error: 'Choose what is in each column' }), {
			error: 'Choose what is in each column'
		})
		.min(1, 'Choose what is in each column')
		.max(sheetLimits.columns),
	areas: z
		.array(
			z.strictObject({
				said: z.string().min(1).max(200),
				areaId: z.guid({ error: 'Choose an area' }).nullable()
			})
		)
		.max(sheetLimits.areaWords)
		.default([])
});
export type ImportMapping = z.infer<typeof ImportMapping>;

export const MapColumns = z.strictObject({ id, ...ImportMapping.shape }).superRefine(({ uses }, context) => {
	const problem = (message: string) => context.addIssue({ code: 'custom', path: ['uses'], message });
	if (!uses.includes('story')) problem('Choose the column that holds what was said');
	const single = columnUses.filter((use) => !sharedUses.includes(use));
	if (single.some((use) => uses.filter((each) => each === use).length > 1))
		problem('Two columns are marked as the same. Choose one of them.');
});
export type MapColumns = z.infer<typeof MapColumns>;

/** The parts of an export, in the order that they stand in its file. The first is what an import reads. */
export const exportParts = ['told', 'themes', 'quotes', 'answers', 'decisions'] as const;
export type ExportPart = (typeof exportParts)[number];

/** What the sheet of an export is called that an import reads: it goes before one that has more rows. */
export const toldSheet = 'What was said';

export const ExportPage = z.strictObject({
	ticket: z.string().min(1, 'Begin the download again').max(400, 'Begin the download again'),
	part: z.enum(exportParts, { error: 'Begin the download again' }),
	/** Where the page before ended. */
	after: z.guid({ error: 'Begin the download again' }).optional()
});
export type ExportPage = z.infer<typeof ExportPage>;
