/** Counts what the detector found, missed and marked for nothing in a labelled set. */
import { findIdentifiers } from '../../src/identifiers.ts';
import type { Identifier } from '../../src/phone/identifiers.ts';
import type { IdentifierType } from '../../src/phone/identifier-mark.ts';
import { kindOf } from './kinds.ts';
import type { Item, Span } from './mark-up.ts';

/** The day the sets are read on, so that figures do not change with the calendar. */
const readOn = '2026-11-25';

export type Score = {
	/** Spans of this kind; those under any mark; those under a mark of their own kind; those marked to the letter. */
	spans: number;
	found: number;
	foundAsKind: number;
	exact: number;
	/** Marks of this kind; those over a span of the same kind. */
	marks: number;
	right: number;
};

export type Result = {
	items: number;
	registers: Map<string, number>;
	kinds: Map<string, Score>;
	blind: Score;
	groups: Map<string, { spans: number; found: number }>;
	clean: { items: number; flagged: number; twice: number };
	misses: { id: string; type: string; words: string }[];
	extras: { id: string; type: string; words: string }[];
};

export function scoreOf(items: readonly Item[]): Result {
	const result: Result = {
		items: items.length,
		registers: new Map(),
		kinds: new Map(),
		blind: none(),
		groups: new Map(),
		clean: { items: 0, flagged: 0, twice: 0 },
		misses: [],
		extras: []
	};
	for (const item of items) scoreItem(item, result);

	return result;
}

function scoreItem(item: Item, result: Result): void {
	const marks = findIdentifiers(item.text, readOn);
	result.registers.set(item.register, (result.registers.get(item.register) ?? 0) + 1);
	for (const span of item.spans) scoreSpan(item, span, marks, result);
	for (const mark of marks) scoreMark(item, mark, result);
	if (item.spans.length === 0) {
		result.clean.items++;
		result.clean.flagged += marks.length > 0 ? 1 : 0;
		result.clean.twice += marks.length > 1 ? 1 : 0;
	}
}

function scoreSpan(item: Item, span: Span, marks: readonly Identifier[], result: Result): void {
	const kind = kindOf(span.type);
	const over = marks.filter((mark) => doOverlap(mark, span));
	for (const score of [scoreFor(result, kind ?? span.type), result.blind]) {
		score.spans++;
		score.found += over.length > 0 ? 1 : 0;
		score.foundAsKind += over.some(({ type }) => type === kind) ? 1 : 0;
		score.exact += over.some(({ start, end }) => start === span.start && end === span.end) ? 1 : 0;
	}
	if (kind === 'name' && span.group) {
		const group = result.groups.get(span.group) ?? { spans: 0, found: 0 };
		result.groups.set(span.group, group);
		group.spans++;
		group.found += over.length > 0 ? 1 : 0;
	}
	if (over.length === 0) {
		result.misses.push({ id: item.id, type: span.type, words: item.text.slice(span.start, span.end) });
	}
}

function scoreMark(item: Item, mark: Identifier, result: Result): void {
	const over = item.spans.filter((span) => doOverlap(mark, span));
	const score = scoreFor(result, mark.type);
	score.marks++;
	score.right += over.some((span) => isKind(span, mark.type)) ? 1 : 0;
	result.blind.marks++;
	result.blind.right += over.length > 0 ? 1 : 0;
	if (over.length === 0) {
		result.extras.push({ id: item.id, type: mark.type, words: item.text.slice(mark.start, mark.end) });
	}
}

/** "Setting" may mean a school, a nursery or a clinic. */
const places = new Set<string | undefined>(['school', 'service']);

/** A span with a label that we do not know is not held against the mark over it. */
function isKind(span: Span, type: IdentifierType): boolean {
	const kind = kindOf(span.type);

	return kind === undefined || kind === type || (places.has(kind) && places.has(type));
}

function scoreFor(result: Result, kind: string): Score {
	const score = result.kinds.get(kind) ?? none();
	result.kinds.set(kind, score);

	return score;
}

function none(): Score {
	return { spans: 0, found: 0, foundAsKind: 0, exact: 0, marks: 0, right: 0 };
}

function doOverlap(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
	return one.start < other.end && other.start < one.end;
}
