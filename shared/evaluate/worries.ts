/** How well worries are noticed, against what was agreed in the safety plan. */
import { readFileSync } from 'node:fs';
import { worryRank } from '../src/worries.ts';
import { parts, readItems, readOwnSet, type Item } from './worries/items.ts';
import { percent, wilson } from './interval.ts';

export const targets = { recall: 0.95, precision: 0.3, overWarning: 0.08 };

export type Share = { hits: number; of: number };
export type Measured = {
	recall: Share;
	precision: Share;
	overWarning: Share;
	missed: Item[];
	warned: Item[];
};

export function measure(items: Item[]): Measured {
	const worried = items.filter(({ worry }) => worry);
	const ordinary = items.filter(({ worry }) => !worry);
	const missed = worried.filter((item) => !isFlagged(item));
	const warned = ordinary.filter(isFlagged);
	const found = worried.length - missed.length;

	return {
		recall: { hits: found, of: worried.length },
		precision: { hits: found, of: found + warned.length },
		overWarning: { hits: warned.length, of: ordinary.length },
		missed,
		warned
	};
}

function isFlagged({ text }: Item): boolean {
	return worryRank(text) > 0;
}

export function evaluate(files: string[]): boolean {
	if (files.length === 0)
		return parts.map((part) => report(`our own set, ${part}`, readOwnSet(part))).every(Boolean);

	return files.map(evaluateFile).every(Boolean);
}

function evaluateFile(file: string): boolean {
	let lines: string;
	try {
		lines = readFileSync(file, 'utf8');
	} catch {
		console.log(`${file} could not be read. Give the path of a file with one JSON object a line.`);
		return false;
	}
	const { items, unread } = readItems(lines);
	if (unread.length > 0)
		console.log(`${unread.length} lines of ${file} could not be read:\n${unread.join('\n')}\n`);

	return report(file, items);
}

/** Prints the figures, and answers whether every target is met. */
function report(name: string, items: Item[]): boolean {
	const { recall, precision, overWarning, missed, warned } = measure(items);
	const lines = [
		verdict('recall', recall, `at least ${percent(targets.recall)}`, atLeast(recall, targets.recall)),
		verdict(
			'precision',
			precision,
			`at least ${percent(targets.precision)}`,
			atLeast(precision, targets.precision)
		),
		verdict(
			'over-warning',
			overWarning,
			`at most ${percent(targets.overWarning)}`,
			overWarning.of > 0 && overWarning.hits / overWarning.of <= targets.overWarning
		)
	];
	console.log(`${name}: ${items.length} texts, ${recall.of} worries and ${overWarning.of} ordinary.`);
	console.log(lines.map(({ line }) => line).join('\n'));
	console.log(`by category:\n${grouped(items, 'category')}`);
	if (items.some(({ register }) => register)) console.log(`by register:\n${grouped(items, 'register')}`);
	console.log(`missed: ${missed.map(({ id }) => id).join(' ') || 'none'}`);
	console.log(`ordinary and flagged: ${warned.map(({ id }) => id).join(' ') || 'none'}\n`);

	return lines.every(({ isMet }) => isMet);
}

function atLeast({ hits, of }: Share, least: number): boolean {
	return of > 0 && hits / of >= least;
}

function verdict(name: string, share: Share, target: string, isMet: boolean) {
	return {
		isMet,
		line: `  ${name.padEnd(12)} ${shareWords(share)}; target ${target}: ${isMet ? 'met' : 'MISSED'}`
	};
}

function shareWords({ hits, of }: Share): string {
	if (of === 0) return 'nothing to measure';
	const { low, high } = wilson(hits, of);

	return `${percent(hits / of)} (${hits} of ${of}; 95% interval ${percent(low)} to ${percent(high)})`;
}

function grouped(items: Item[], by: 'category' | 'register'): string {
	return [...Map.groupBy(items, (item) => item[by] ?? 'not said')]
		.sort(([one], [other]) => one.localeCompare(other))
		.map(([name, some]) => {
			const { recall, overWarning } = measure(some);
			const parts = [
				...(recall.of > 0 ? [`recall ${shareWords(recall)}`] : []),
				...(overWarning.of > 0 ? [`over-warning ${shareWords(overWarning)}`] : [])
			];

			return `  ${name}: ${parts.join('; ')}`;
		})
		.join('\n');
}
