import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '../src/identifiers.ts';
import { packedData, packedLists, readNameLists } from '../name-lists/pack.ts';
import nameData from '../src/phone/name-data.json' with { type: 'json' };
import * as packedNames from '../src/phone/packed-names.ts';
import * as packedWords from '../src/phone/packed-words.ts';
import { readItems, run } from './identifiers.ts';
import { kindOf } from './identifiers/kinds.ts';
import { makeSet, sets } from './identifiers/make.ts';
import { scoreOf } from './identifiers/score.ts';
import { targetsOf, total } from './identifiers/targets.ts';
import { wilson } from './interval.ts';

const fileOf = (name: string) => join(import.meta.dirname, 'identifiers', `${name}.jsonl`);
const items = new Map(sets.map(({ name }) => [name, readItems(fileOf(name))]));
const all = [...items.values()].flat();
const clean = all.filter(({ spans }) => spans.length === 0);

describe('the labelled set', () => {
	test('is large enough, speaks in four voices, and at least 30 in 100 of it were never tuned on', () => {
		expect(all.length).toBeGreaterThanOrEqual(600);
		expect(all.flatMap(({ spans }) => spans).length).toBeGreaterThanOrEqual(1500);
		expect(clean.length).toBeGreaterThanOrEqual(200);
		expect(all.filter(({ id }) => id.includes('-hand-')).length).toBeGreaterThanOrEqual(100);
		expect(new Set(all.map(({ register }) => register)).size).toBe(4);
		expect((items.get('tuned') ?? []).length / all.length).toBeLessThanOrEqual(0.7);
	});

	test('is the one its sources and seeds make', () => {
		for (const set of sets) expect(makeSet(set)).toEqual(items.get(set.name));
	});

	test('has no sentence in both parts', () => {
		const tuned = new Set((items.get('tuned') ?? []).map(({ text }) => text));

		expect((items.get('held-out') ?? []).filter(({ text }) => tuned.has(text))).toEqual([]);
	});

	test.each([
		['person', 'name'],
		['NAME', 'name'],
		['first_name', 'name'],
		['Date-of-Birth', 'date-of-birth'],
		['phone number', 'phone'],
		['case_ref', 'reference'],
		['emails', 'email'],
		['a kind we do not know', undefined]
	])('may call a kind by a usual name: %s', (label, kind) => {
		expect(kindOf(label)).toBe(kind);
	});
});

test('what was tuned on meets every target', () => {
	expect(targetsOf(scoreOf(items.get('tuned') ?? [])).filter(({ isMet }) => !isMet)).toEqual([]);
});

/** A group has 20 to 41 names here, so one name is up to five points: its gap is printed and not held. */
test('what was never tuned on meets every target but the gap between groups', () => {
	const missed = targetsOf(scoreOf(items.get('held-out') ?? [])).filter(({ isMet }) => !isMet);

	expect(missed.filter(({ says }) => !says.startsWith('names: gap'))).toEqual([]);
});

/** 94 in 100 of its online names and addresses are found, of 95 wanted. */
test('in the set by another hand every target is met but that of online names and addresses', () => {
	const result = scoreOf(items.get('another-hand') ?? []);
	const missed = targetsOf(result).filter(({ isMet }) => !isMet);

	expect(
		missed.filter(({ says }) => !says.startsWith('dates of birth, online names, addresses: found'))
	).toEqual([]);
	expect(total([...result.kinds.values()]).found / total([...result.kinds.values()]).spans).toBeGreaterThan(
		0.97
	);
});

const unheardOf = 'zorvik tamsel quenla vashtimo dreshan molwenna kavindo wimbola ilvana obrenka'.split(' ');
const slots = [
	'my friend _ is nice',
	'me and _ play football',
	'_ said no to everyone',
	'i sit with _ on the bus',
	"_'s mum is kind",
	'the nurse was called _',
	'i told _ about it',
	'when _ left it went wrong'
];

test.each(slots)(
	'a name in no list and without a capital is found where only a person can stand: %s',
	(slot) => {
		const found = unheardOf.filter((name) => isCovered(slot.replace('_', name), name));

		expect(found.length).toBeGreaterThanOrEqual(9);
	}
);

test('a name in no list is found by its capital wherever it stands in a sentence', () => {
	const places = [
		'_ waits outside.',
		'We waited for _ in vain.',
		'Nobody listened to _ at all.',
		'Then _ cried.'
	];
	const texts = unheardOf.flatMap((name) => {
		const written = name[0]?.toUpperCase() + name.slice(1);

		return places.map((place) => [place.replace('_', written), written] as const);
	});
	const found = texts.filter(([text, name]) => isCovered(text, name));

	expect(found.length / texts.length).toBeGreaterThan(0.9);
});

test('a word of everyday that has no capital is no name where a person can stand', () => {
	const words = 'laptop bloke stairwell podcast meds trampoline paracetamol twenty-two grown-ups'.split(' ');

	for (const word of words) expect(isCovered(`i sit with ${word} on the bus`, word), word).toBe(false);
});

test('a file of other lines is measured too, and fails when a target is missed', () => {
	const line = (text: string, words: string, type: string) =>
		JSON.stringify({ id: '1', text, spans: [{ start: text.indexOf(words), end: text.length, type }] });
	const file = join(tmpdir(), `identifiers-${process.pid}.jsonl`);

	writeFileSync(file, line('Ring me on 07700 900123', '07700', 'TELEPHONE'));
	expect(run(file)).toBe(0);
	writeFileSync(file, line('We live beside the sea', 'the sea', 'phone'));
	expect(run(file)).toBe(1);
	rmSync(file);
});

test('the names on the phone are those of the lists', () => {
	expect({ ...packedNames, ...packedWords }).toEqual(packedLists(readNameLists()));
	expect(nameData).toEqual(packedData(readNameLists()));
});

test('an interval is wide when little was counted, and never leaves 0 to 1', () => {
	expect(wilson(10, 10).low).toBeCloseTo(0.722, 3);
	expect(wilson(1000, 1000).low).toBeGreaterThan(0.99);
	expect(wilson(0, 5)).toMatchObject({ low: 0 });
	expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});

const structured = [
	'943 476 5919',
	'B801200005001',
	'AB 12 34 56 C',
	'07700 900123',
	'jo@example.com',
	'OX4 1AA'
];
const anyClean = fc.constantFrom(...clean.map(({ text }) => text));
const seed = 20261125;

function isCovered(text: string, words: string): boolean {
	const start = text.indexOf(words);

	return findIdentifiers(text, '2026-11-25').some(
		(mark) => mark.start <= start && mark.end >= start + words.length
	);
}

test('an identifier put between any two words of a clean text is covered', () => {
	fc.assert(
		fc.property(anyClean, fc.constantFrom(...structured), fc.nat(), (text, words, place) => {
			const parts = text.split(' ');
			const put = parts.toSpliced(place % (parts.length + 1), 0, words).join(' ');

			expect(isCovered(put, words), put).toBe(true);
		}),
		{ seed, numRuns: 300 }
	);
});

test('writing it large, small or with more spaces never hides it', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...structured),
			fc.constantFrom('lower', 'upper', 'spaces'),
			(words, change) => {
				const changes = {
					lower: words.toLowerCase(),
					upper: words.toUpperCase(),
					spaces: words.replaceAll(' ', '  ')
				};
				const changed = changes[change];

				expect(isCovered(`We said ${changed} to them`, changed), changed).toBe(true);
			}
		),
		{ seed }
	);
});

test('what comes before a sentence with a name does not hide the name', () => {
	fc.assert(
		fc.property(
			anyClean,
			fc.constantFrom('Zofia', 'Kwame', 'Aisha', 'Niamh', 'Oliver', 'Hodan'),
			(text, name) => {
				const put = `${text}\nMy daughter ${name} waits.`;

				expect(isCovered(put, name), put).toBe(true);
			}
		),
		{ seed, numRuns: 200 }
	);
});
