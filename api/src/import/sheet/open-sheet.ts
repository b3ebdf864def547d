import { join } from 'node:path';
import { fewAtOnce, TooMany } from '@sd/shared/few-at-once';
import { sheetLimits } from '@sd/shared/import';
import { inItsOwnProcess, readsCodeAlone } from '../../confined.ts';
import { CannotBeOpened, TooBusy } from '../../errors.ts';
import type { SheetAnswer } from './read-sheet.ts';

export type Sheet = Exclude<SheetAnswer, { why: unknown }>;

/** Opening a spreadsheet takes memory, so it is done for one at a time. */
const inTurn = fewAtOnce({ atOnce: 1, waiting: 4 });

const flags = [...readsCodeAlone, '--max-old-space-size=512'];
const program = join(import.meta.dirname, 'read-sheet.ts');
const mostSeconds = 20;
/** All the cells together. */
const mostBytes = 24 * 1024 * 1024;

const notRead = 'We could not read this file. Save it as .xlsx or .csv, then choose it again.';
const sentences: Record<Extract<SheetAnswer, { why: unknown }>['why'], string> = {
	'no rows': 'There are no rows in this file. Choose the one with your rows.',
	'too many rows': `A file has ${sheetLimits.rows.toLocaleString('en-GB')} rows at most. Split it in two.`,
	'too many columns': `A file has ${sheetLimits.columns} columns at most. Take some out.`,
	'too big': 'This file is too big when it is opened. Split it in two.',
	'old Excel': 'This is an old Excel file, or it has a password. Save it as .xlsx without one.',
	macros: 'This file has macros in it. Save it as .xlsx, then choose it again.',
	'not a spreadsheet': notRead
};

/** Reads the cells of a spreadsheet; a refusal says what to do with the file. */
export async function openSheet(content: Uint8Array): Promise<Sheet> {
	const answer = await read(content);
	// It was ended: it took too long, too much memory, or said too much.
	if (!answer) throw new CannotBeOpened(sentences['too big']);
	const opened = JSON.parse(answer.toString('utf8')) as SheetAnswer;
	if ('why' in opened) throw new CannotBeOpened(sentences[opened.why]);
	return opened;
}

async function read(content: Uint8Array): Promise<Buffer | undefined> {
	try {
		return await inTurn(() => inItsOwnProcess({ program, flags, content, mostSeconds, mostBytes }));
	} catch (problem) {
		if (!(problem instanceof TooMany)) throw problem;
		throw new TooBusy('Others are opening files right now. Wait a minute, then try again.', 60);
	}
}
