import { randomUUID } from 'node:crypto';
import { keep, type KeptRow } from '@sd/db/import-work';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusal } from '../testing/scene.ts';
import { makeImportScene, tracker, usesOfTracker, words, type ImportScene } from '../testing/import-scene.ts';

let scene: ImportScene;
beforeAll(async () => {
	scene = await makeImportScene('import');
});
afterAll(() => scene.close());

const everything = () => scene.owner.selectFrom('submission').select('id').execute();

describe('a tracker', () => {
	test('comes in as accepted submissions of the forum, with its days, areas, themes and what was done', async () => {
		const said = words();
		const id = await scene.imported([
			{
				date: '9/3/2024',
				area: '1',
				theme: 'Buses are late',
				said,
				did: 'A new bus was bought',
				quote: 'Yes'
			}
		]);
		const [row] = await scene.kept(id);
		expect(row).toMatchObject({
			number: 2,
			forumId: await scene.forumIdOf('youth'),
			contributor: 'young person',
			cameBy: 'tracker',
			status: 'accepted',
			receivedOn: '2026-11-25',
			acceptedOn: '2026-11-25',
			toldOn: '2024-03-09',
			teller: 'self',
			headCount: null,
			consent: 'exact words',
			story: said
		});
		const areas = await scene.owner
			.selectFrom('submissionArea')
			.selectAll()
			.where('submissionId', '=', row!.id)
			.execute();
		expect(areas).toHaveLength(1);
		const [theme] = (await scene.coordinator.import.read({ id })).themes;
		expect(theme).toMatchObject({ sentence: 'Buses are late', isNew: true, count: 1 });
		const evidence = await scene.owner
			.selectFrom('themeEvidence')
			.selectAll()
			.where('submissionId', '=', row!.id)
			.execute();
		expect(evidence).toMatchObject([{ importId: id, themeId: theme!.id }]);
		expect(await scene.coordinator.import.outcomes({ id: theme!.id })).toEqual([
			{ wording: 'A new bus was bought', count: 1 }
		]);
		expect(await scene.otherCoordinator.import.outcomes({ id: theme!.id })).toEqual([]);
		expect(
			await scene.owner
				.selectFrom('submissionOutcome')
				.selectAll()
				.where('submissionId', '=', row!.id)
				.execute()
		).toHaveLength(1);
	});

	test('leaves nothing of its words readable in the database but what is accepted', async () => {
		const canary = 'CANARY4711';
		const id = await scene.mapped([
			{ said: `${words()} ${canary}`, did: canary, theme: 'Buses', who: canary }
		]);
		const { rows: dumped } = await dump();
		expect(dumped).not.toContain(canary);
		await scene.coordinator.import.start({ id });
		await scene.work();
		expect((await dump()).rows).not.toContain(canary);
	});

	async function dump() {
		const tables = [
			'import',
			'importRow',
			'importMapping',
			'submission',
			'submissionOutcome',
			'importSubmission',
			'audit'
		] as const;
		const rows = await Promise.all(
			tables.map((table) => scene.owner.selectFrom(table).selectAll().execute())
		);
		return { rows: JSON.stringify(rows) };
	}

	test('puts a row that may name somebody, or may mean danger, before a person, and under its theme once it is accepted', async () => {
		const id = await scene.imported([
			{ said: `${words()}. Ring me on 07700 900123`, theme: 'Calls' },
			{ said: `${words()}. I want to kill myself`, theme: 'Calls' },
			{ said: words(), theme: 'Calls' }
		]);
		const rows = await scene.kept(id);
		expect(rows.map(({ status }) => status)).toEqual(['received', 'received', 'accepted']);
		expect(rows.map(({ story }) => story !== null)).toEqual([false, false, true]);
		expect(rows.map(({ worryRank }) => worryRank > 0)).toEqual([false, true, false]);
		const [themed] = (await scene.coordinator.import.read({ id })).themes;
		expect(themed).toMatchObject({ count: 1 });

		const first = rows[0]!;
		await scene.coordinator.moderation.claim({ id: first.id });
		const { words: opened, version } = await scene.coordinator.moderation.read({ id: first.id });
		const [phone] = opened!.suggestions;
		await scene.coordinator.moderation.redact({
			id: first.id,
			field: 'story',
			kind: 'contact',
			startsAt: phone!.startsAt,
			endsAt: phone!.endsAt
		});
		await scene.coordinator.moderation.decide({ id: first.id, version: version + 1, decision: 'accept' });
		expect((await scene.coordinator.import.read({ id })).themes).toMatchObject([{ count: 2 }]);
	});

	test('keeps its good rows when others are bad, and says of each bad one what to do', async () => {
		const id = await scene.imported([
			{ said: words() },
			{ said: '', date: '1/1/2024' },
			{ said: words(), date: 'soon' },
			{ said: words(), many: 'lots' },
			{ said: words() }
		]);
		expect((await scene.kept(id)).map(({ number }) => number)).toEqual([2, 6]);
		const { standing, problems, state } = await scene.coordinator.import.read({ id });
		expect(state).toBe('done');
		expect(standing).toMatchObject({ accepted: 2, problem: 3, waiting: 0, done: 5 });
		expect(problems.map(({ number }) => number)).toEqual([3, 4, 5]);
		expect(problems[1]!.why).toMatch(/“soon” is not a date/);
		const { csv } = await scene.coordinator.import.problems({ id });
		expect(csv.split('\r\n')[2]).toMatch(/^4,“soon” is not a date/);
	});

	test('keeps its good rows when the database itself refuses one', async () => {
		const id = await scene.mapped([{ said: words() }, { said: words() }, { said: words() }]);
		await scene.coordinator.import.start({ id });
		// What no rule of ours foresaw: here, a row that was damaged on the disk.
		await scene.owner
			.updateTable('importRow')
			.set({ cellsSealed: 'v1.k1.a.b.c' })
			.where('importId', '=', id)
			.where('number', '=', 3)
			.execute();
		await scene.work();
		expect((await scene.kept(id)).map(({ number }) => number)).toEqual([2, 4]);
		expect((await scene.coordinator.import.read({ id })).problems).toMatchObject([{ number: 3 }]);
	});

	test('whose plan was damaged comes to an end, and another one has its turn', async () => {
		const damaged = await scene.mapped([{ said: words() }]);
		const other = await scene.mapped([{ said: words() }]);
		for (const id of [damaged, other]) await scene.coordinator.import.start({ id });
		await scene.owner
			.updateTable('import')
			.set({ planSealed: 'x', sheetSealed: 'x' })
			.where('id', '=', damaged)
			.execute();
		await scene.work();
		expect(await scene.kept(other)).toHaveLength(1);
		const listed = await scene.coordinator.import.list();
		expect(listed.find(({ id }) => id === damaged)).toMatchObject({
			state: 'done',
			standing: { problem: 1 }
		});
	});

	test('keeps the rest of a batch when the database refuses one row of it', async () => {
		const id = await scene.mapped([{ said: words() }, { said: words() }]);
		await scene.coordinator.import.start({ id });
		const row = (number: number, headCount: number | null): KeptRow => ({
			number,
			problem: false,
			id: randomUUID(),
			hash: randomUUID().replaceAll('-', '').repeat(2),
			key: null,
			status: 'accepted',
			worryRank: 0,
			contributor: 'young person',
			teller: 'self',
			headCount,
			time: 'now',
			longAgo: null,
			consent: 'own words',
			isUnsureOfArea: true,
			storySealed: 'sealed',
			betterSealed: null,
			toldOn: null,
			happenedOn: null,
			story: 'Late',
			better: '',
			outcomeSealed: null,
			areas: [],
			themes: []
		});
		// A head-count of one is none that the table takes.
		await keep(scene.logins.job, id, [row(2, 1), row(3, null)], '2026-11-25');
		expect((await scene.kept(id)).map(({ number }) => number)).toEqual([3]);
		await scene.work();
		expect((await scene.coordinator.import.read({ id })).standing).toMatchObject({ accepted: 1, problem: 1 });
	});

	test('of a group is one contribution with its number of people', async () => {
		const id = await scene.imported([{ said: words(), who: 'Coffee morning', many: '14' }]);
		expect(await scene.kept(id)).toMatchObject([{ teller: 'group', headCount: 14 }]);
	});

	test('of themes that the forum is writing puts its rows under those, and under none that was sent', async () => {
		const [area] = await scene.areaIds();
		const own = await scene.coordinator.theme.create({ sentence: 'Own draft', easyRead: '', areas: [area!] });
		const sent = await scene.coordinator.theme.create({ sentence: 'Sent one', easyRead: '', areas: [area!] });
		await scene.owner.updateTable('theme').set({ sentOn: '2026-11-20' }).where('id', '=', sent.id).execute();
		const id = await scene.imported([
			{ said: words(), theme: 'own DRAFT' },
			{ said: words(), theme: 'Sent one' }
		]);
		const { themes } = await scene.coordinator.import.read({ id });
		expect(themes.map(({ sentence, isNew, count }) => [sentence, isNew, count])).toEqual([
			['Own draft', false, 1],
			['Sent one', true, 1]
		]);
		expect(themes[0]!.id).toBe(own.id);
		expect(themes[1]!.id).not.toBe(sent.id);
	});

	test('is in no number that leaves the forum', async () => {
		const { listContributions } = await import('@sd/db/release-extract');
		const days = { startsOn: '2026-11-25', endsOn: '2026-11-25' };
		const before = await listContributions(scene.logins.job, days);
		await scene.imported([{ said: words() }]);
		expect(await listContributions(scene.logins.job, days)).toEqual(before);
	});
});

describe('the same again', () => {
	test('as a file adds nothing, and leads to the import that is here', async () => {
		const rows = [{ said: words() }];
		const id = await scene.imported(rows);
		const before = await everything();
		const content = Buffer.from(tracker(rows)).toString('base64');
		expect(await scene.coordinator.import.upload({ fileName: 'again.csv', content })).toEqual({
			id,
			isHere: true
		});
		await scene.work();
		expect(await everything()).toEqual(before);
	});

	test('as rows of a longer tracker brings in the new ones alone, though what was done has changed since', async () => {
		const said = words();
		await scene.imported([{ said, date: '1/3/2024', did: '' }]);
		const longer = [
			{ said: said.toUpperCase(), date: '2024-03-01', did: 'A bus was bought' },
			{ said: words() }
		];
		const id = await scene.mapped(longer);
		expect((await scene.coordinator.import.read({ id })).preview).toMatchObject({ ready: 1, known: 1 });
		await scene.coordinator.import.start({ id });
		await scene.work();
		expect((await scene.kept(id)).map(({ number }) => number)).toEqual([3]);
		expect((await scene.coordinator.import.read({ id })).standing).toMatchObject({ known: 1, accepted: 1 });
	});

	test('twice in one file comes in once, and the page says which row it is like', async () => {
		const said = words();
		const id = await scene.mapped([{ said }, { said: words() }, { said: `${said} ` }]);
		expect((await scene.coordinator.import.read({ id })).preview).toMatchObject({
			ready: 2,
			twice: [{ number: 4, sameAs: 2 }]
		});
		await scene.coordinator.import.start({ id });
		await scene.work();
		expect(await scene.kept(id)).toHaveLength(2);
	});

	test('in another forum is that forum’s own', async () => {
		const rows = [{ said: words() }];
		await scene.imported(rows);
		const content = Buffer.from(tracker(rows)).toString('base64');
		const other = await scene.otherCoordinator.import.upload({ fileName: 'a.csv', content });
		expect(other.isHere).toBe(false);
		await scene.otherCoordinator.import.map({ id: other.id, uses: usesOfTracker, areas: [] });
		expect((await scene.otherCoordinator.import.read({ id: other.id })).preview).toMatchObject({
			ready: 1,
			known: 0
		});
	});

	test('is new when nothing of it is left, because it was undone', async () => {
		const rows = [{ said: words() }];
		const first = await scene.imported(rows);
		await scene.undone(first);
		const second = await scene.imported(rows);
		expect(second).not.toBe(first);
		expect(await scene.kept(second)).toHaveLength(1);
	});
});

describe('is refused with what to do:', () => {
	test('starting before anybody has said what is in the columns', async () => {
		const id = await scene.uploaded([{ said: words() }]);
		expect((await refusal(scene.coordinator.import.start({ id }))).message).toMatch(
			/Say what is in each column first/
		);
	});
	test('starting a file with nothing new in it', async () => {
		const id = await scene.mapped([{ said: '', date: '1/1/2024' }]);
		expect((await refusal(scene.coordinator.import.start({ id }))).message).toMatch(
			/No row of this file is new/
		);
	});
	test('starting, mapping or dropping twice, and undoing what has not come in', async () => {
		const id = await scene.mapped([{ said: words() }]);
		expect((await refusal(scene.coordinator.import.undo({ id }))).message).toMatch(/nothing to undo/);
		await scene.coordinator.import.start({ id });
		expect((await refusal(scene.coordinator.import.undo({ id }))).message).toMatch(/still coming in/);
		await scene.work();
		for (const again of [
			() => scene.coordinator.import.start({ id }),
			() => scene.coordinator.import.map({ id, uses: usesOfTracker, areas: [] }),
			() => scene.coordinator.import.drop({ id })
		])
			expect((await refusal(again())).code).toBe('CONFLICT');
	});
	test('columns that are not those of the file, no column of words, and one use twice', async () => {
		const id = await scene.uploaded([{ said: words() }]);
		const map = (uses: typeof usesOfTracker) =>
			refusal(scene.coordinator.import.map({ id, uses, areas: [] }));
		expect((await map(['story'])).message).toMatch(/Choose what is in each column/);
		expect((await map(usesOfTracker.map(() => 'leave out'))).code).toBe('BAD_REQUEST');
		expect((await map(usesOfTracker.map(() => 'story'))).code).toBe('BAD_REQUEST');
	});
	test('a column of themes that holds words of everybody', async () => {
		const id = await scene.uploaded(
			Array.from({ length: 201 }, (_, at) => ({ said: words(), theme: `Theme ${at}` }))
		);
		expect(
			(await refusal(scene.coordinator.import.map({ id, uses: usesOfTracker, areas: [] }))).message
		).toMatch(/201 different themes/);
	});
	test('a file that is none', async () => {
		const content = Buffer.from('%PDF-1.7\0').toString('base64');
		expect(await refusal(scene.coordinator.import.upload({ fileName: 'a.pdf', content }))).toMatchObject({
			code: 'UNPROCESSABLE_CONTENT',
			message: expect.stringMatching(/Save it as .xlsx or .csv/)
		});
	});
	test('what is another forum’s, as if it were not there', async () => {
		const id = await scene.mapped([{ said: words() }]);
		for (const attempt of [
			() => scene.otherCoordinator.import.read({ id }),
			() => scene.otherCoordinator.import.problems({ id }),
			() => scene.otherCoordinator.import.start({ id }),
			() => scene.otherCoordinator.import.undo({ id }),
			() => scene.otherCoordinator.import.drop({ id }),
			() => scene.otherCoordinator.import.map({ id, uses: usesOfTracker, areas: [] })
		])
			expect((await refusal(attempt())).code).toBe('NOT_FOUND');
		expect((await scene.otherCoordinator.import.list()).map((each) => each.id)).not.toContain(id);
	});
});

test('a file that was dropped is gone, with all its rows', async () => {
	const id = await scene.mapped([{ said: words() }]);
	await scene.coordinator.import.drop({ id });
	expect((await refusal(scene.coordinator.import.read({ id }))).code).toBe('NOT_FOUND');
	expect(
		await scene.owner.selectFrom('importRow').select('number').where('importId', '=', id).execute()
	).toEqual([]);
});

test('what was chosen for a column and for an area is there for the next file', async () => {
	const [first] = await scene.areaIds();
	const id = await scene.uploaded([{ said: words(), area: 'Buses', who: 'x' }]);
	const uses = usesOfTracker.with(usesOfTracker.indexOf('speaker'), 'leave out');
	await scene.coordinator.import.map({ id, uses, areas: [] });
	expect((await scene.coordinator.import.read({ id })).preview!.areaWords).toEqual([
		{ said: 'Buses', count: 1, areaId: null }
	]);
	await scene.coordinator.import.map({ id, uses, areas: [{ said: 'Buses', areaId: first! }] });

	const next = await scene.uploaded([{ said: words(), area: 'buses' }]);
	const { columns } = await scene.coordinator.import.read({ id: next });
	expect(columns.map(({ use }) => use)).toEqual(uses);
	await scene.coordinator.import.map({ id: next, uses, areas: [] });
	expect((await scene.coordinator.import.read({ id: next })).preview!.areaWords).toEqual([
		{ said: 'buses', count: 1, areaId: first }
	]);
});

test('each press leaves one row in the audit, and background work one when it is done', async () => {
	const newest = async () =>
		(
			await scene.owner
				.selectFrom('audit')
				.select(['action', 'objectId', 'outcome'])
				.orderBy('seq', 'desc')
				.limit(4)
				.execute()
		).reverse();
	const id = await scene.imported([{ said: words() }]);
	const row = (action: string) => ({ action, objectId: id, outcome: 'done' });
	expect(await newest()).toEqual(['import.upload', 'import.map', 'import.start', 'import.finish'].map(row));
	await scene.undone(id);
	expect((await newest()).slice(2)).toEqual(['import.undo', 'import.undone'].map(row));
});

test('files that nobody went on with, and rows with a problem, are let go of after their days', async () => {
	const { forgetImports } = await import('./forget.ts');
	const begun = await scene.imported([{ said: words() }, { said: '', date: '1/1/2024' }]);
	const waiting = await scene.uploaded([{ said: words() }]);
	const later = (days: number) => ({ now: () => new Date(scene.time.now.getTime() + days * 86_400_000) });
	await forgetImports({ ...scene.services, clock: later(6) });
	expect(await scene.coordinator.import.read({ id: waiting })).toBeDefined();
	await forgetImports({ ...scene.services, clock: later(8) });
	expect((await refusal(scene.coordinator.import.read({ id: waiting }))).code).toBe('NOT_FOUND');
	const cells = () =>
		scene.owner
			.selectFrom('importRow')
			.select('cellsSealed')
			.where('importId', '=', begun)
			.where('cellsSealed', 'is not', null)
			.execute();
	expect(await cells()).toHaveLength(1);
	await forgetImports({ ...scene.services, clock: later(40) });
	expect(await cells()).toEqual([]);
	expect((await scene.coordinator.import.read({ id: begun })).standing).toMatchObject({
		problem: 1,
		accepted: 1
	});
});
