import { randomUUID } from 'node:crypto';
import type { KeepEntry } from '@sd/shared/entry';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let coordinator: Awaited<ReturnType<Scene['person']>>;
let other: typeof coordinator;
beforeAll(async () => {
	scene = await makeScene('entry');
	coordinator = await scene.person('coordinator', { forum: 'youth' });
	other = await scene.person('coordinator', { forum: 'parent-carer' });
});
afterAll(() => scene.close());

type Told = KeepEntry['contributions'][number];
const said = (told: Partial<Told> = {}): Told => ({
	story: 'The hall is too loud',
	teller: 'self',
	areas: [],
	consent: 'own words',
	wantsHelp: false,
	...told
});
const entry = (contributions: Told[], head: Partial<KeepEntry> = {}): KeepEntry => ({
	id: randomUUID(),
	cameBy: 'meeting note',
	toldOn: '2026-11-20',
	contributions,
	...head
});
const keptOf = (id: string) =>
	scene.owner.selectFrom('submission').selectAll().where('entryId', '=', id).orderBy('teller').execute();

test('what others said waits to be read like anything else, marked with how it came and who told it', async () => {
	const [area] = await scene.areaIds();
	const kept = entry(
		[
			said({ teller: 'group', headCount: 9 }),
			said({ teller: 'helper', relationship: 'support worker', areas: [area!], feeling: 'bad' }),
			said({ consent: 'exact words' })
		],
		{ headCount: 14 }
	);
	expect(await coordinator.entry.keep(kept)).toEqual({ id: kept.id, contributions: 3, heads: 14 });
	const rows = await keptOf(kept.id);
	expect(
		rows.map((row) => [row.teller, row.headCount, row.relationship, row.consent, row.isUnsureOfArea])
	).toEqual([
		['group', 9, null, 'own words', true],
		['helper', null, 'support worker', 'own words', false],
		['self', null, null, 'exact words', true]
	]);
	for (const row of rows)
		expect(row).toMatchObject({
			forumId: await scene.forumIdOf('youth'),
			contributor: 'young person',
			status: 'received',
			cameBy: 'meeting note',
			toldOn: '2026-11-20',
			receivedOn: '2026-11-25'
		});
	const { items } = await coordinator.moderation.queue({});
	expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(rows.map(({ id }) => id)));
	await coordinator.moderation.claim({ id: rows[1]!.id });
	expect(await coordinator.moderation.read({ id: rows[1]!.id })).toMatchObject({
		cameBy: 'meeting note',
		relationship: 'support worker',
		toldOn: '2026-11-20'
	});
});

test('how many were at a meeting stands with the meeting, and with none of what was said there', async () => {
	const kept = entry([said(), said({ story: 'It is cold too' })], { headCount: 30 });
	await coordinator.entry.keep(kept);
	expect((await keptOf(kept.id)).map(({ headCount }) => headCount)).toEqual([null, null]);
	const listed = (await coordinator.entry.list()).find(({ id }) => id === kept.id);
	expect(listed).toMatchObject({ headCount: 30, contributions: 2, waiting: 2, cameBy: 'meeting note' });
});

test('words are locked, and nobody’s name is asked', async () => {
	const kept = entry([said({ story: 'CANARY said it' })]);
	await coordinator.entry.keep(kept);
	expect(JSON.stringify(await keptOf(kept.id))).not.toContain('CANARY');
});

test('somebody who wants help, or words that may mean danger, are read first', async () => {
	const kept = entry([
		said({ wantsHelp: true }),
		said({ teller: 'group', headCount: 2, story: 'I want to kill myself' })
	]);
	await coordinator.entry.keep(kept);
	expect((await keptOf(kept.id)).map(({ worryRank }) => worryRank)).toEqual([2, 2]);
});

test('pressed twice it is kept once', async () => {
	const kept = entry([said()]);
	await coordinator.entry.keep(kept);
	await coordinator.entry.keep(kept);
	expect(await keptOf(kept.id)).toHaveLength(1);
});

test('is refused with what to do: more voices than people, a day to come, an area that is none, another forum’s entry', async () => {
	const ask = async (wrong: KeepEntry) => (await refusal(coordinator.entry.keep(wrong))).message;
	expect(await ask(entry([said(), said()], { headCount: 1 }))).toMatch(/2 people speak, and 1 was there/);
	expect(await ask(entry([said()], { toldOn: '2026-11-26' }))).toMatch(/has not come yet/);
	expect(await ask(entry([said({ areas: [randomUUID()] })]))).toMatch(/in the plan/);
	const kept = entry([said()]);
	await coordinator.entry.keep(kept);
	expect((await refusal(other.entry.keep(kept))).code).toBe('CONFLICT');
	expect(await keptOf(kept.id)).toHaveLength(1);
	expect((await other.entry.list()).map(({ id }) => id)).not.toContain(kept.id);
});

test('leaves one row in the audit, with the entry and nothing of what it says', async () => {
	const kept = entry([said(), said()]);
	await coordinator.entry.keep(kept);
	const rows = await scene.owner
		.selectFrom('audit')
		.select(['action', 'objectId'])
		.where('objectId', '=', kept.id)
		.execute();
	expect(rows).toEqual([{ action: 'entry.keep', objectId: kept.id }]);
});
