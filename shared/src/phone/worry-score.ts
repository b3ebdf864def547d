/** What a stretch of words tells about a worry: each meaning in it, each two near one another, and who does what. */
import { plainForm, type Read } from './worry-reading.ts';

export type WorryCategory =
	| 'suicide-self-harm'
	| 'abuse-neglect'
	| 'sexual-harm'
	| 'violence'
	| 'missing-unsafe'
	| 'professional'
	| 'restraint-seclusion'
	| 'denied-care';

const groups: Record<string, string> = {
	A: 'family|staff|stranger|peers|he',
	F: 'family',
	S: 'staff',
	P: 'peers|stranger|he',
	H: 'hit|hurt|rough|choke|bite|burn|stab',
	K: 'hit|choke|bite|burn|stab',
	V: 'i|him|child|self',
	C: 'food|drink|meds|toilet|aid',
	N: 'not|deny'
};

/** How far apart two meanings still belong together, and how far the next step of a frame may be. */
const near = 6;
const reach = 4;

/** Meanings that say something when they stand in this order. */
export type Frame = { name: string; category: WorryCategory; steps: Set<string>[]; weight: number };
export type Frames = { all: Frame[]; byFirst: Map<string, Frame[]> };

export function readFrames(lists: Record<WorryCategory, string>): Frames {
	const all = Object.entries(lists).flatMap(([category, list]) =>
		list.split(';').map((entry): Frame => {
			const parts = entry.trim().split(/\s+/);
			const steps = parts.slice(0, -1);

			return {
				name: `${steps.join('>')}.`,
				category: category as WorryCategory,
				steps: steps.map(
					(step) => new Set(step.split('|').flatMap((one) => (groups[one] ?? plainForm(one)).split('|')))
				),
				weight: Number(parts.at(-1))
			};
		})
	);
	const byFirst = new Map<string, Frame[]>();
	for (const frame of all)
		for (const first of frame.steps[0] ?? []) byFirst.set(first, [...(byFirst.get(first) ?? []), frame]);

	return { all, byFirst };
}

function hasAny({ means, word }: Read, step: Set<string>): boolean {
	return step.has(word) || means.some((one) => step.has(one));
}

/** The last place of the frame from `at` on, or -1. */
function follow(stretch: Read[], at: number, steps: Set<string>[]): number {
	const [step, ...rest] = steps;
	if (!step) return at;
	for (let next = at + 1; next <= at + reach && next < stretch.length; next++) {
		const read = stretch[next];
		if (!read || !hasAny(read, step)) continue;
		const last = follow(stretch, next, rest);
		if (last >= 0) return last;
	}

	return -1;
}

export type Told = { frame: Frame; from: number; to: number };

export function framesIn(stretch: Read[], { byFirst }: Frames): Told[] {
	return stretch.flatMap((read, at) => {
		const started = new Set([read.word, ...read.means].flatMap((one) => byFirst.get(one) ?? []));

		return [...started].flatMap((frame) => {
			const to = follow(stretch, at, frame.steps.slice(1));
			if (to < 0 || isDenied(stretch, at, frame)) return [];

			return [{ frame, from: at, to }];
		});
	});
}

function isDenied(stretch: Read[], at: number, frame: Frame): boolean {
	if (frame.steps[0]?.has('not') || frame.steps[0]?.has('deny')) return false;

	return stretch.slice(Math.max(0, at - 2), at).some(({ means }) => means.includes('not'));
}

/** Made once and kept: a long text would otherwise make the same names ten thousand times. */
const pairNames = new Map<string, Map<string, string>>();

function pairName(one: string, other: string): string {
	const kept = pairNames.get(one) ?? new Map<string, string>();
	const name = kept.get(other) ?? (one < other ? `${one} ${other}` : `${other} ${one}`);
	kept.set(other, name);
	pairNames.set(one, kept);

	return name;
}

export function tellings(stretch: Read[], told: Told[]): Set<string> {
	const found = new Set<string>();
	for (const [at, { means, word }] of stretch.entries()) {
		for (const one of means) found.add(one);
		for (const next of stretch.slice(at, at + near + 1))
			for (const one of means)
				for (const other of next.means) if (one !== other) found.add(pairName(one, other));
		found.add(`'${word}`);
		const next = stretch[at + 1];
		if (next)
			for (const one of [`'${word}`, ...means])
				for (const other of [`'${next.word}`, ...next.means]) found.add(`${one}+${other}`);
	}
	for (const { frame } of told) found.add(frame.name);

	return found;
}

const usualLength = 10;
const fewestWords = 2;

/** Long stretches hold more of everything, so they are brought down and short ones up. */
export function scaleOf({ length }: { length: number }): number {
	return Math.sqrt(usualLength / Math.max(length, fewestWords));
}
