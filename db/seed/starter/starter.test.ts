import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addMonths, addWorkingDays } from './clock.ts';
import { groups } from './group.ts';
import { milestones } from './milestone.ts';
import { places } from './place.ts';
import { plans } from './plan.ts';
import { recommendations } from './recommendation.ts';
import { sources } from './source.ts';
import type { Source } from './source.ts';

const areas = plans.flatMap((plan) => plan.areas);
const five = areas.filter((area) => area.kind === 'priority action');
const groupKeys = groups.map((group) => group.key);
const everything = { sources, plans, groups, milestones, recommendations, places };

// The people named in the papers, as fingerprints of first and last name: this file names nobody either.
const namesInThePapers = new Set([
	'a960dcc1f398',
	'ea20b1d2c32f',
	'52dea5fbefb6',
	'6f654233506a',
	'3c21d8f408e1',
	'135f66f038e5',
	'8601f0cc608b',
	'21fd43948576',
	'b4da26459e6b',
	'89571ec609cb',
	'ef70fb8f98e8',
	'cfed163c47e5',
	'fbc8eaff554e',
	'300056f07b43',
	'7814b5a1bebd',
	'672107ce9493',
	'95137175a1c5',
	'b4a3d1f8c782',
	'7cd04ed32712',
	'fb1961b04175',
	'9d7d07c7b3e0',
	'e91fa4c22cf5',
	'd1ce3ea3b6af'
]);

describe('where it all comes from', () => {
	test.each([
		['area', areas.map((row) => [row.source])],
		['plan', plans.map((row) => row.sources)],
		['group', groups.map((row) => [row.source])],
		['alias', groups.flatMap((row) => row.aliases).map((row) => [row.source])],
		['reporting line', groups.flatMap((row) => row.reportsTo).map((row) => [row.source])],
		['milestone', milestones.map((row) => [row.source])],
		['recommendation', recommendations.map((row) => [row.source])]
	])('every %s says which paper and which section it is taken from', (_, rows) => {
		expect(rows).not.toHaveLength(0);
		expect(rows.filter((row) => row.length === 0 || !row.every(isTraceable))).toEqual([]);
	});

	test('the five districts say that they are public geography and not from the papers', () => {
		expect(places).toHaveLength(5);
		expect(places.filter((place) => place.source || !place.basis.includes('Not from the papers'))).toEqual(
			[]
		);
	});

	test('no person is named, no title of a person is used and no address of one is kept', () => {
		const words = stringsIn(everything).join(' | ');

		expect(words).not.toMatch(/\b(Cllr|Councillor|Mr|Mrs|Ms|Dr|Sir|Dame)\b|@/);
		expect(pairsOfWords(words).filter((pair) => namesInThePapers.has(fingerprint(pair)))).toEqual([]);
	});

	test('no two rows of a kind share a key', () => {
		for (const rows of [plans, groups, recommendations, places]) {
			expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
		}
	});
});

describe('the plan', () => {
	test('the five priority areas stand in the order of the paper and in its words', () => {
		expect(five.map((area) => [area.position, area.wording])).toEqual([
			[1, 'strengthening the voice of children and young people'],
			[2, 'improving communication'],
			[3, 'enhancing the quality and timeliness of EHCPs'],
			[4, 'reinforcing commissioning'],
			[5, 'bolstering accountability and governance']
		]);
	});

	test('four more areas are empty slots without a name, in the paper’s words or in ours', () => {
		const slots = areas.filter((area) => area.kind === 'improvement');

		expect(slots.map((slot) => slot.position)).toEqual([6, 7, 8, 9]);
		expect(slots.filter((slot) => slot.wording !== undefined || slot.ours !== undefined)).toEqual([]);
	});

	test('each of the five has a picture of its own, at most six plain words and one easy sentence', () => {
		const ours = five.flatMap((area) => (area.ours ? [area.ours] : []));

		expect(new Set(ours.map((words) => words.pictogram)).size).toBe(5);
		expect(ours.filter((words) => words.plain.split(' ').length > 6)).toEqual([]);
		expect(ours.filter((words) => !/^[^.?!]+\.$/.test(words.easyRead))).toEqual([]);
	});

	test('the 2023 version is given no wording, because no paper gives its wording', () => {
		expect(plans.find((plan) => plan.version === '2023')?.areas).toEqual([]);
	});
});

describe('the groups', () => {
	test('four groups are proposed in 2023, each reporting to the delivery group and to the board', () => {
		const proposed = groups.filter((group) => group.status === 'proposed 2023');

		expect(proposed.map((group) => group.name)).toEqual([
			'Working Together',
			'Journey of the Child',
			'Preparation for Adulthood',
			'Leadership & Partnership'
		]);
		for (const group of proposed) expect(group.reportsTo.map((line) => line.key)).toEqual(['pdg', 'siab']);
	});

	test('every group that is reported to, and every member, exists', () => {
		const named = groups.flatMap((group) => [
			...group.reportsTo.map((line) => line.key),
			...(group.members?.keys ?? [])
		]);

		expect(named.filter((key) => !groupKeys.includes(key))).toEqual([]);
	});

	test.each(['siab', 'oxpcf'])('%s is found under at least four spellings of its full name', (key) => {
		const group = groups.find((candidate) => candidate.key === key);
		const spellings = group?.aliases.filter((alias) => alias.kind === 'spelling').map((alias) => alias.name);

		expect(new Set([group?.name, ...(spellings ?? [])]).size).toBeGreaterThanOrEqual(4);
	});

	test('the Integrated Care Board is found under its former name', () => {
		const former = groups
			.find((group) => group.key === 'icb')
			?.aliases.filter((a) => a.kind === 'former name');

		expect(former?.map((alias) => alias.name)).toContain(
			'Buckinghamshire, Oxfordshire and Berkshire West Integrated Care Board'
		);
	});

	test('the young people’s group of 2024 is the youth forum’s predecessor only if the forum says so', () => {
		const youth = groups.find((group) => group.key === 'send-youth-forum');
		const advisory = groups.find((group) => group.key === 'young-peoples-send-advisory-group');

		expect(advisory?.note).toContain('only if the forum confirms it');
		expect(youth?.aliases.filter((alias) => alias.name.includes('Advisory'))).toEqual([]);
	});
});

describe('the recommendations', () => {
	const overarching = recommendations.filter((row) => row.set === 'overarching 2023');
	const health = recommendations.filter((row) => row.set === 'health scrutiny 2023');
	const education = recommendations.filter((row) => row.set === 'education scrutiny 2026');

	test('there are seven overarching ones and six of health scrutiny, and three of 2026', () => {
		expect(overarching.map((row) => row.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
		expect(health.map((row) => row.number)).toEqual([1, 2, 3, 4, 5, 6]);
		expect(education.map((row) => row.number)).toEqual([1, 2, 3]);
		expect(recommendations).toHaveLength(16);
	});

	test('the seven overarching ones, and no others, belong to two committees', () => {
		expect(recommendations.filter((row) => row.committees.length === 2)).toEqual(overarching);
		expect(overarching.filter((row) => row.committees.join() !== 'hosc,people-scrutiny')).toEqual([]);
	});

	test('only the sixth of health scrutiny needs no response: it is for the NHS, and no clock runs', () => {
		const exempt = recommendations.filter((row) => !row.responseRequired);

		expect(exempt.map((row) => [row.key, row.addressee, row.clock])).toEqual([
			['hosc-2023-6', 'NHS', undefined]
		]);
	});

	test('every other one has a law, a clock with its sum shown, and a body that answers', () => {
		const required = recommendations.filter((row) => row.responseRequired);

		expect(required.filter((row) => !row.legalBasis || !row.clock?.working || !row.respondent)).toEqual([]);
	});

	test('every committee and every body that answers exists', () => {
		const named = recommendations.flatMap((row) => [
			...row.committees,
			...(row.respondent ? [row.respondent] : [])
		]);

		expect(named.filter((key) => !groupKeys.includes(key))).toEqual([]);
	});

	test('every part is a stretch of its recommendation, word for word', () => {
		const stray = recommendations.filter((row) => row.parts?.some((part) => !row.wording.includes(part)));

		expect(stray).toEqual([]);
	});

	test('a clock without a first day has no last day', () => {
		for (const { clock } of [...overarching, ...health]) expect(clock?.dueOn).toBeUndefined();
	});

	test('the three of 2026 are due two months from 17 March 2026, on 17 May 2026', () => {
		expect(addMonths('2026-03-17', 2)).toBe('2026-05-17');
		for (const { clock } of education) {
			expect([clock?.startsOn, clock?.dueOn]).toEqual(['2026-03-17', '2026-05-17']);
		}
	});
});

describe('the days', () => {
	test('thirty working days from the inspection report is the deadline the plan was given', () => {
		const published = milestones.find((row) => row.what === 'The inspection report is published');
		const deadline = milestones.find((row) => row.what === 'Deadline to submit the Priority Action Plan');

		expect([published?.on, deadline?.on]).toEqual(['2023-09-15', '2023-10-27']);
		expect(addWorkingDays('2023-09-15', 30)).toBe('2023-10-27');
	});

	test('the timeline runs forward, and no event ends before it starts', () => {
		const days = milestones.flatMap((row) => (row.on ? [row.on] : []));

		expect(days).toEqual([...days].sort());
		expect(milestones.filter((row) => row.until && (!row.on || row.until < row.on))).toEqual([]);
	});

	test('a day agrees with the paper’s words for it', () => {
		const told = milestones.flatMap((row) => (row.on ? [{ on: row.on, words: row.onWords }] : []));

		expect(told.filter(({ on, words }) => !agrees(on, words))).toEqual([]);
	});
});

function isTraceable(source: Source): boolean {
	return source.paper in sources && source.section.length > 0;
}

function agrees(on: string, words: string): boolean {
	const namedWeekday = /\b\w+day\b/.exec(words)?.[0];
	const year = /\b20\d\d\b/.exec(words)?.[0];
	return (
		new RegExp(`\\b${Number(on.slice(8))}(th|rd|nd|st)?\\b`).test(words) &&
		words.includes(inWords(on, { month: 'long' })) &&
		(!namedWeekday || namedWeekday === weekday(on)) &&
		(!year || on.startsWith(year))
	);
}

function weekday(day: string): string {
	return inWords(day, { weekday: 'long' });
}

function inWords(day: string, format: Intl.DateTimeFormatOptions): string {
	return new Intl.DateTimeFormat('en-GB', { ...format, timeZone: 'UTC' }).format(new Date(day));
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(stringsIn);
}

function pairsOfWords(text: string): string[] {
	const words = text.split(/[^\p{L}-]+/u);
	return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

function fingerprint(pair: string): string {
	return createHash('sha256').update(pair.toLowerCase()).digest('hex').slice(0, 12);
}
