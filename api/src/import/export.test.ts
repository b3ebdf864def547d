import { exportParts, type ExportPart } from '@sd/shared/import';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeImportScene, type ImportScene } from '../testing/import-scene.ts';
import { refusal } from '../testing/scene.ts';

let scene: ImportScene;
beforeAll(async () => {
	scene = await makeImportScene('import_export');
});
afterAll(() => scene.close());

type Caller = ImportScene['coordinator'];

async function taken(caller: Caller, part: ExportPart): Promise<string[][]> {
	const { ticket } = await caller.import.export();
	const rows: string[][] = [];
	for (let after: string | undefined; ;) {
		const page = await caller.import.exportPage({ ticket, part, after });
		rows.push(...page.rows);
		for (const row of page.rows) expect(row).toHaveLength(page.headers.length);
		if (page.next === null) return rows;
		after = page.next;
	}
}

test('everything that a forum owns leaves, in pages, and nothing that it does not', async () => {
	await scene.imported(
		Array.from({ length: 510 }, (_, at) => ({
			said: `The lift was out of order ${'again and '.repeat(at % 7)}on day ${at}`,
			theme: 'Lifts',
			quote: 'yes',
			did: 'Mended'
		}))
	);
	const rows = await taken(scene.coordinator, 'told');
	expect(rows).toHaveLength(510);
	expect(new Set(rows.map((row) => row.at(-1))).size).toBe(510);
	expect(rows[0]).toEqual(expect.arrayContaining(['Lifts', 'Mended', 'Yes', 'tracker', 'import']));
	expect(await taken(scene.otherCoordinator, 'told')).toEqual([]);
	expect((await taken(scene.coordinator, 'themes')).map(([sentence]) => sentence)).toEqual(['Lifts']);
	expect(await taken(scene.otherCoordinator, 'themes')).toEqual([]);
});

test('a theme that another forum has sent, its quotes and its answers stay that forum’s', async () => {
	const [area] = await scene.areaIds();
	const { id } = await scene.otherCoordinator.theme.create({
		sentence: 'Theirs',
		easyRead: 'x',
		areas: [area!]
	});
	await scene.owner.updateTable('theme').set({ sentOn: '2026-11-20' }).where('id', '=', id).execute();
	await scene.owner
		.insertInto('answer')
		.values({
			themeId: id,
			kind: 'we cannot',
			disposition: 'declined',
			wording: 'W',
			ownerName: 'N',
			ownerTeam: 'T'
		})
		.execute();
	const forumId = await scene.forumIdOf('parent-carer');
	await scene.owner.insertInto('themeQuote').values({ themeId: id, forumId, wording: 'A quote' }).execute();
	for (const part of exportParts)
		expect(JSON.stringify(await taken(scene.coordinator, part))).not.toContain('Theirs');
	const [answer] = await taken(scene.otherCoordinator, 'answers');
	expect(answer!.slice(0, 4)).toEqual(['Theirs', 'we cannot', 'declined', 'W']);
});

test('what was hidden, or was not accepted, does not leave', async () => {
	const hidden = '07700 900123';
	await scene.aSubmission({ story: `Nobody said it. Ring ${hidden}`, contributor: 'young person' });
	const { id } = await scene.aSubmission({
		story: `The hall was cold. Ring ${hidden}`,
		contributor: 'young person'
	});
	scene.time.now = new Date();
	await scene.coordinator.moderation.claim({ id });
	const { words, version } = await scene.coordinator.moderation.read({ id });
	const { startsAt, endsAt } = words!.suggestions[0]!;
	await scene.coordinator.moderation.redact({ id, field: 'story', kind: 'contact', startsAt, endsAt });
	await scene.coordinator.moderation.decide({ id, version: version + 1, decision: 'accept' });
	const rows = await taken(scene.coordinator, 'told');
	expect(JSON.stringify(rows)).toContain('The hall was cold. Ring [contact details]');
	expect(JSON.stringify(rows)).not.toContain('Nobody said it');
	expect(JSON.stringify(rows)).not.toContain(hidden);
	const [decision] = await taken(scene.coordinator, 'decisions');
	expect(decision!.slice(0, 2)).toEqual([id, 'accept']);
});

test('what left comes in nowhere twice: not into the forum it left, and once into another', async () => {
	const { csvRow } = await import('@sd/shared/csv');
	const { ticket } = await scene.coordinator.import.export();
	const { headers, rows } = await scene.coordinator.import.exportPage({ ticket, part: 'told' });
	const content = Buffer.from([headers, ...rows].map(csvRow).join('')).toString('base64');
	const back = async (caller: Caller) => {
		const { id } = await caller.import.upload({ fileName: 'export.csv', content });
		const { columns } = await caller.import.read({ id });
		await caller.import.map({ id, uses: columns.map(({ use }) => use), areas: [] });
		return (await caller.import.read({ id })).preview;
	};
	expect(await back(scene.coordinator)).toMatchObject({ ready: 0, known: rows.length, problemCount: 0 });
	expect(await back(scene.otherCoordinator)).toMatchObject({ ready: rows.length, known: 0, problemCount: 0 });
});

test('a download is kept in the audit once, however many pages it has', async () => {
	const count = async () =>
		(await scene.owner.selectFrom('audit').select('seq').where('action', 'like', 'import.export%').execute())
			.length;
	const before = await count();
	await taken(scene.coordinator, 'told');
	expect(await count()).toBe(before + 1);
});

test('a ticket is no use to somebody else, in another forum, later, or when it is made up', async () => {
	const { ticket } = await scene.coordinator.import.export();
	const ask = (caller: Caller, given: string) =>
		refusal(caller.import.exportPage({ ticket: given, part: 'told' }));
	expect((await ask(scene.otherCoordinator, ticket)).code).toBe('FORBIDDEN');
	const colleague = await scene.person('coordinator', { forum: 'youth' });
	expect((await ask(colleague, ticket)).code).toBe('FORBIDDEN');
	expect((await ask(scene.coordinator, 'v1.k1.a.b.c')).code).toBe('FORBIDDEN');
	const now = scene.time.now;
	scene.time.now = new Date(now.getTime() + 16 * 60_000);
	expect((await ask(scene.coordinator, ticket)).message).toMatch(/run out/);
	scene.time.now = now;
});
