import { createHash } from 'node:crypto';
import { tamper } from '@sd/db/testing/tamper';
import type { ReleaseBody } from '@sd/shared/release';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';
import { allThatIsKept, areAccepted, aTermOf, aTheme, termIdOf, theJobRuns } from '../testing/term.ts';
import { canonicalText, releaseFrom } from './rules/publish.ts';

type Person = Awaited<ReturnType<Scene['person']>>;

let scene: Scene;
let robin: Person;
let sam: Person;
let themeId: string;
beforeAll(async () => {
	scene = await makeScene('release_counted');
	robin = await scene.person('coordinator', { forum: 'youth' });
	sam = await scene.person('coordinator', { forum: 'youth' });
	themeId = await aTheme(scene, 'Nobody tells us when things move');
});
afterAll(() => scene.close());

async function prepared(term: string) {
	const { id } = await robin.release.prepare({ termId: await termIdOf(scene, term) });
	await theJobRuns(scene);
	return sam.release.read({ id });
}

function countOf(body: ReleaseBody | null, table: string, key: string) {
	return body!.tables.find(({ name }) => name === table)?.cells.find((cell) => cell.key === key)?.count;
}

test('each accepted voice of the term is counted once in each table, and no other voice in any', async () => {
	const acceptedOn = '2026-05-02';
	const [area = ''] = await scene.areaIds();
	const unsent = await aTheme(scene, 'Still being written', { sentOn: null });
	await aTermOf(scene, { themes: [themeId, unsent] });
	// Thirty each, all from one place that nobody else is from: one kind of them counted would show.
	const elsewhere = { place: 'Vale of White Horse', areas: [area], acceptedOn };
	await areAccepted(scene, 30, { ...elsewhere, time: 'looking back' });
	await areAccepted(scene, 30, { ...elsewhere, teller: 'group' });
	await areAccepted(scene, 30, { ...elsewhere, isRepeat: true });
	await areAccepted(scene, 30, { ...elsewhere, status: 'held' });
	await areAccepted(scene, 30, { ...elsewhere, acceptedOn: '2026-03-31' });
	await areAccepted(scene, 30, { ...elsewhere, acceptedOn: '2026-09-01' });

	const { body } = await prepared('Summer 2026');
	expect(body!.total).toBe(125);
	expect(countOf(body, 'place', 'Vale of White Horse')).not.toBeTypeOf('number');
	expect(countOf(body, 'contributor', 'young person')).toBe(85);
	expect(countOf(body, 'contributor', 'parent carer')).toBe(35);
	expect(countOf(body, 'priority area', area)).toBe(85);
	expect(countOf(body, 'theme', themeId)).toBe(50);
	expect(JSON.stringify(body)).not.toContain('Still being written');
});

test('twelve who looked back are in none of the tables, though they are enough to show', async () => {
	const acceptedOn = '2025-10-10';
	await aTermOf(scene, { acceptedOn });
	await areAccepted(scene, 12, { time: 'looking back', place: 'West Oxfordshire', acceptedOn });
	await areAccepted(scene, 12, { teller: 'group', place: 'South Oxfordshire', acceptedOn });

	const { id, body } = await prepared('Autumn 2025');
	expect(body!.total).toBe(125);
	expect(countOf(body, 'contributor', 'young person')).toBe(85);
	expect(JSON.stringify(body!.tables)).not.toMatch(
		/"West Oxfordshire","count":\d|"South Oxfordshire","count":\d/
	);
	await sam.release.publish({ id });
});

test('an exact count is nowhere in what is kept, said or written to the log', async () => {
	const said: string[] = [];
	const original = { log: console.log, error: console.error, warn: console.warn };
	for (const way of ['log', 'error', 'warn'] as const) {
		console[way] = (...words: unknown[]) => void said.push(words.map(String).join(' '));
	}
	await aTermOf(scene, { acceptedOn: '2026-02-02', themes: [themeId] });
	const seen = await prepared('Spring 2026');
	Object.assign(console, original);

	const everything = [await allThatIsKept(scene), JSON.stringify(seen), ...said].join('\n');
	const withoutIdsAndDays = everything
		.replaceAll(/[0-9a-f]{64}/g, '')
		.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
		.replaceAll(/\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?/g, '');
	expect(withoutIdsAndDays).toMatch(/\b125\b/);
	expect(withoutIdsAndDays).not.toMatch(/\b(124|87|48|39|37|76)\b/);
});

test('the hash beside a release is that of its one text, as anybody can work out', async () => {
	const { number } = (await scene.contributor.release.published())[0]!;
	const { sha256, text, body } = await scene.contributor.release.open({ number });
	const row = await scene.owner
		.selectFrom('release')
		.select('body')
		.where('number', '=', number)
		.executeTakeFirstOrThrow();

	const hashOf = (each: string) => createHash('sha256').update(each).digest('hex');
	expect(hashOf(text)).toBe(sha256);
	expect(hashOf(canonicalText(row.body as never))).toBe(sha256);
	expect(JSON.parse(text)).toEqual(body);
	expect(releaseFrom(text).total).toBe(125);
});

test('whether an answer helped is said of ten people or more, as it was when the term ended', async () => {
	const voices = await areAccepted(scene, 24, { themes: [themeId], acceptedOn: '2025-05-05' });
	const other = await aTheme(scene, 'The waits are long');
	const forumId = await scene.forumIdOf('youth');
	const felt = (some: string[], about: string, what: 'worse' | 'much better', givenOn: string) =>
		scene.owner
			.insertInto('impact')
			.values(some.map((submissionId) => ({ themeId: about, submissionId, forumId, felt: what, givenOn })))
			.execute();
	await aTermOf(scene, { acceptedOn: '2025-05-05', themes: [other] });
	await felt(voices.slice(0, 11), themeId, 'worse', '2025-08-31');
	await felt(voices.slice(11), themeId, 'much better', '2025-09-01');

	const { body } = await prepared('Summer 2025');
	expect(body!.felt).toEqual({ [themeId]: 'worse', [other]: 'too few to show' });
});

test('a term that is out is not counted again, whether one person more or one fewer has been heard since', async () => {
	const termId = await termIdOf(scene, 'Autumn 2025');
	const [more] = await areAccepted(scene, 1, { acceptedOn: '2025-10-10', place: 'Oxford' });
	for (const change of ['one more', 'one fewer']) {
		if (change === 'one fewer') {
			await scene.owner.deleteFrom('submission').where('id', '=', more!).execute();
			const known = scene.owner
				.selectFrom('submission')
				.select('id')
				.where('acceptedOn', '=', '2025-10-10')
				.limit(1);
			await scene.owner.deleteFrom('submission').where('id', 'in', known).execute();
		}
		expect((await refusal(robin.release.prepare({ termId }))).message, change).toContain('never change');

		// Past the door, as a mistake of ours would: the ledger still refuses.
		const { id } = await scene.owner
			.insertInto('release')
			.values({ termId })
			.returning('id')
			.executeTakeFirstOrThrow();
		await theJobRuns(scene);
		const again = await robin.release.read({ id });
		expect(again, change).toMatchObject({ status: 'refused', body: null });
		expect(again.refusal).toContain('so near to it that comparing them could point to a person');
	}
});

test('days that a release has counted are not counted in another one', async () => {
	await scene.owner
		.insertInto('term')
		.values({ name: 'A year', startsOn: '2025-09-02', endsOn: '2026-08-30' })
		.execute();
	const year = await prepared('A year');
	expect(year).toMatchObject({ status: 'refused', body: null });
	expect(year.refusal).toContain('already counted in release 1');
});

test('numbers that were changed after they were made are not published, nor any that give a hidden one away', async () => {
	const { id } = (await robin.release.list()).find(({ status }) => status === 'prepared')!;
	const { body, sha256 } = await sam.release.read({ id });
	const write = (each: ReleaseBody, hash: string) =>
		scene.owner
			.updateTable('release')
			.set({ body: JSON.stringify(each), sha256: hash })
			.where('id', '=', id)
			.execute();
	const hashOf = (each: ReleaseBody) =>
		createHash('sha256')
			.update(canonicalText(each as never))
			.digest('hex');

	await write({ ...body!, termName: 'Another' }, sha256!);
	expect((await refusal(sam.release.publish({ id }))).message).toContain('could work out');

	const givesAway: ReleaseBody = {
		...body!,
		tables: body!.tables.map((table) =>
			table.name === 'contributor'
				? {
						...table,
						cells: [
							{ ...table.cells[0]!, count: body!.total },
							{ ...table.cells[1]!, count: 'hidden' }
						]
					}
				: table
		)
	};
	await write(givesAway, hashOf(givesAway));
	expect((await refusal(sam.release.publish({ id }))).message).toContain('could work out');

	await write(body!, sha256!);
	expect(await sam.release.publish({ id })).toMatchObject({ id });
});

test('of two that count the same days one is published, even when both were prepared before', async () => {
	await scene.owner
		.insertInto('term')
		.values([
			{ name: 'Spring 2024', startsOn: '2024-01-01', endsOn: '2024-03-31' },
			{ name: 'Half of it', startsOn: '2024-02-01', endsOn: '2024-03-30' }
		])
		.execute();
	await aTermOf(scene, { acceptedOn: '2024-02-02' });
	const [whole, half] = [await prepared('Spring 2024'), await prepared('Half of it')];
	expect([whole.status, half.status]).toEqual(['prepared', 'prepared']);

	await sam.release.publish({ id: half.id });
	expect((await refusal(sam.release.publish({ id: whole.id }))).message).toContain(
		'already counted in release'
	);
});

test('numbers that are not kept as they were made are refused before anybody can publish them', async () => {
	await scene.owner
		.insertInto('term')
		.values({ name: 'Spring 2025', startsOn: '2025-01-01', endsOn: '2025-03-31' })
		.execute();
	await aTermOf(scene, { acceptedOn: '2025-02-02' });
	await tamper(
		scene.owner,
		`create function spoil() returns trigger language plpgsql as $$
			begin new.body := jsonb_set(new.body, '{total}', '130'); return new; end $$;
		create trigger spoil before update on release for each row when (new.status = 'prepared') execute function spoil();`
	);

	const spoilt = await prepared('Spring 2025');
	expect(spoilt).toMatchObject({ status: 'refused', body: null, sha256: null });
	expect(spoilt.refusal).toContain('could work out');
});
