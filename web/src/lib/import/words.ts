import type { ColumnUse, ImportHold } from '@sd/shared/import';
import { inARow } from '#lib/sentence.ts';
import type { Outputs } from '#lib/server/api.ts';

export type Import = Outputs['import']['read'];
export type Preview = NonNullable<Import['preview']>;
type Standing = Import['standing'];

/** What a column can hold, in the order that people look for it. */
export const useWords: [ColumnUse, string][] = [
	['leave out', 'Leave this column out'],
	['story', 'What was said'],
	['better', 'What would make it better'],
	['told on', 'The day it was told'],
	['happened on', 'The day it happened'],
	['area', 'The area'],
	['theme', 'The theme'],
	['outcome', 'What was done about it'],
	['speaker', 'Who spoke'],
	['head-count', 'How many people'],
	['may quote', 'If we may quote it'],
	['key', 'The key from our own download']
];

export const holdWords: Record<ImportHold, string> = {
	sent: 'stand under a theme that was sent. They stay.',
	quoted: 'are quoted. Take the quotes away first.',
	gathered: 'were put under a theme by somebody. Take them out first.',
	'being read': 'are in somebody’s hands now. Try again in 20 minutes.'
};

export const number = (count: number) => count.toLocaleString('en-GB');

/** "1,960 rows are", "1 row is". */
export const rowsAre = (count: number) => `${number(count)} ${count === 1 ? 'row is' : 'rows are'}`;
export const rows = (count: number) => `${number(count)} ${count === 1 ? 'row' : 'rows'}`;

/** What the preview finds, in a sentence or two. */
export function sayReady({ ready, problemCount, known, twiceCount }: Preview): string {
	const wait =
		problemCount > 0 ? ` ${number(problemCount)} ${problemCount === 1 ? 'needs' : 'need'} you first.` : '';
	if (ready > 0) return `${rowsAre(ready)} ready.${wait}`;
	if (known + twiceCount > 0 && problemCount === 0)
		return 'Every row of this file came in before. Nothing is new.';
	return `No row is ready.${wait}`;
}

/** What came of it. */
export function sayDone({ accepted, toBeRead, known, problem, takenBack }: Standing, kept: number): string {
	if (takenBack > 0)
		return `${number(takenBack)} ${takenBack === 1 ? 'row was' : 'rows were'} taken back. ${number(kept)} ${kept === 1 ? 'stays' : 'stay'}.`;
	const parts = [
		accepted > 0 ? `${rows(accepted)} came in.` : '',
		toBeRead > 0 ? `${number(toBeRead)} ${toBeRead === 1 ? 'waits' : 'wait'} to be read.` : '',
		known > 0 ? `${number(known)} ${known === 1 ? 'was' : 'were'} here before.` : '',
		problem > 0 ? `${number(problem)} did not come in.` : ''
	];
	return parts.filter((part) => part !== '').join(' ') || 'Nothing came in.';
}

/** Where an import has got to, for the list of them. */
export function sayState(state: Import['state'], standing: Standing, all: number): string {
	switch (state) {
		case 'mapping':
			return 'Nothing of it has come in yet.';
		case 'running':
			return `Coming in: ${number(standing.done)} of ${number(all)}.`;
		case 'undoing':
			return 'Being taken back.';
		case 'undone':
			return 'Taken back.';
		case 'done':
			return sayDone(standing, standing.accepted + standing.toBeRead);
	}
}

type Wrong = { number: number; why: string };

/** Rows with the same thing wrong stand together, those with the most rows first. */
export function alike(problems: readonly Wrong[]): { why: string; numbers: number[] }[] {
	const groups = Map.groupBy(problems, ({ why }) => why);
	return [...groups]
		.map(([why, all]) => ({ why, numbers: all.map((each) => each.number) }))
		.toSorted((one, other) => other.numbers.length - one.numbers.length);
}

const mostNamed = 12;

/** "Row 4", "Rows 4, 9 and 12". */
export function sayRows(numbers: readonly number[]): string {
	if (numbers.length === 1) return `Row ${numbers[0]}`;
	const named = numbers.slice(0, mostNamed).map(String);
	const more = numbers.length - named.length;
	return `Rows ${inARow(more > 0 ? [...named, `${number(more)} more`] : named)}`;
}
