/** Says how well the identifiers detector does on labelled lines `{id, text, spans: [{start, end, type}]}`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Item } from './identifiers/mark-up.ts';
import { scoreOf, type Result, type Score } from './identifiers/score.ts';
import { percent, targetsOf } from './identifiers/targets.ts';
import { wilson } from './interval.ts';

/** 0 when every target is met, 1 when one is missed. */
export function run(file: string | undefined): number {
	const files = file
		? [file]
		: ['another-hand', 'held-out', 'tuned'].map((name) =>
				join(import.meta.dirname, 'identifiers', `${name}.jsonl`)
			);

	return files.map((each) => report(each, scoreOf(readItems(each)))).includes(false) ? 1 : 0;
}

export function readItems(file: string): Item[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line, at) => readItem(line, `line ${at + 1}`));
}

function readItem(line: string, place: string): Item {
	const { id, register, text, spans } = JSON.parse(line);
	if (typeof text !== 'string') throw new Error(`${place} has no text`);

	return { id: String(id ?? place), register: String(register ?? 'not said'), text, spans: spans ?? [] };
}

function report(file: string, result: Result): boolean {
	const registers = [...result.registers].map(([name, count]) => `${name} ${count}`).join(', ');
	print(`\n${file}`);
	print(
		`${result.items} items (${registers}), ${result.blind.spans} spans, ${result.clean.items} clean items\n`
	);
	print(row('kind', 'spans', 'found (95%)', 'as kind', 'exact', 'marks', 'right (95%)', 'F2'));
	for (const [kind, score] of [...result.kinds].sort(([a], [b]) => a.localeCompare(b))) {
		print(scoreRow(kind, score));
	}
	print(scoreRow('any kind', result.blind));
	if (result.groups.size > 0) print(`\nnames by origin: ${groupRows(result)}`);
	print(`\nclean items: ${result.clean.flagged} with a mark, ${result.clean.twice} with more than one`);
	print(`\nmissed: ${listed(result.misses)}`);
	print(`marked for nothing: ${listed(result.extras)}\n`);
	const targets = targetsOf(result);
	for (const { says, figure, isMet } of targets) {
		print(
			`${isMet ? 'met   ' : 'MISSED'} ${says}: ${figure === undefined ? 'none in this set' : percent(figure)}`
		);
	}

	return targets.every(({ isMet }) => isMet);
}

function scoreRow(kind: string, { spans, found, foundAsKind, exact, marks, right }: Score): string {
	return row(
		kind,
		String(spans),
		withInterval(found, spans),
		shareOf(foundAsKind, spans),
		shareOf(exact, spans),
		String(marks),
		withInterval(right, marks),
		f2(right / marks, found / spans)
	);
}

function row(...cells: string[]): string {
	return cells.map((cell, at) => cell.padEnd([14, 6, 24, 8, 8, 6, 24, 5][at] ?? 0)).join(' ');
}

function withInterval(hits: number, of: number): string {
	const { low, high } = wilson(hits, of);

	return of === 0 ? '-' : `${percent(hits / of)} (${percent(low)} to ${percent(high)})`;
}

function shareOf(hits: number, of: number): string {
	return of === 0 ? '-' : percent(hits / of);
}

/** Missing one is worse than marking one for nothing, so recall weighs twice. */
function f2(precision: number, recall: number): string {
	const score = (5 * precision * recall) / (4 * precision + recall);

	return Number.isFinite(score) ? score.toFixed(3) : '-';
}

function groupRows({ groups }: Result): string {
	return [...groups]
		.map(([group, { spans, found }]) => `\n  ${group.padEnd(16)} ${withInterval(found, spans)} of ${spans}`)
		.join('');
}

function listed(all: Result['misses']): string {
	return all.length === 0 ? 'none' : all.map(({ id, type, words }) => `\n  ${id} ${type}: ${words}`).join('');
}

function print(line: string): void {
	console.log(line);
}
