import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';
import { areAccepted, aTermOf, lastTerm, runningTerm, termIdOf, theJobRuns } from '../testing/term.ts';

type Person = Awaited<ReturnType<Scene['person']>>;

let scene: Scene;
let robin: Person;
let sam: Person;
beforeAll(async () => {
	scene = await makeScene('release');
	robin = await scene.person('coordinator', { forum: 'youth', name: 'Robin' });
	sam = await scene.person('coordinator', { forum: 'parent-carer', name: 'Sam' });
});
afterAll(() => scene.close());

/** Who acts at once must not first have to wait for a connection, one after the other. */
const everybodyIsConnected = () => Promise.all(Array.from({ length: 8 }, () => robin.release.terms()));

const placeOf = async (name: string) => (await robin.release.terms()).find((term) => term.name === name);

test('one coordinator asks for the numbers of a term, background work makes them, another one publishes them', async () => {
	await aTermOf(scene);
	expect(await placeOf(lastTerm)).toMatchObject({ release: null, open: ['prepare'] });

	const { id } = await robin.release.prepare({ termId: await termIdOf(scene, lastTerm) });
	expect(await sam.release.read({ id })).toMatchObject({ status: 'asked', body: null, open: ['drop'] });

	await theJobRuns(scene);
	const seen = await sam.release.read({ id });
	expect(seen).toMatchObject({ status: 'prepared', askedByName: 'Robin', open: ['publish', 'drop'] });
	expect(seen.body).toMatchObject({ termName: lastTerm, startsOn: '2026-04-01', endsOn: '2026-08-31' });
	expect(seen.body!.total).toBe(125);
	expect(seen.body!.tables.map(({ name }) => name)).toContain('contributor');
	expect(await scene.contributor.release.published()).toEqual([]);

	expect(await sam.release.publish({ id })).toMatchObject({ id, number: 1, publishedOn: '2026-11-25' });
	expect(await scene.contributor.release.published()).toMatchObject([
		{ number: 1, termName: lastTerm, publishedOn: '2026-11-25', sha256: seen.sha256, total: 125 }
	]);
	const open = await scene.contributor.release.open({ number: 1 });
	expect(open).toMatchObject({ number: 1, sha256: seen.sha256, body: seen.body });
	expect(await placeOf(lastTerm)).toMatchObject({
		release: { id, status: 'published', number: 1 },
		open: []
	});
	expect(await scene.owner.selectFrom('releaseLedger').select('tableName').execute()).toHaveLength(6);
});

test('whoever asked for the numbers cannot publish them too, and is told who can', async () => {
	await aTermOf(scene, { acceptedOn: '2026-02-02' });
	const { id } = await robin.release.prepare({ termId: await termIdOf(scene, 'Spring 2026') });
	await theJobRuns(scene);

	const own = await robin.release.read({ id });
	expect(own.open).toEqual(['drop']);
	expect(own.waitsFor).toContain('Show them to another coordinator');
	const refused = await refusal(robin.release.publish({ id }));
	expect(refused).toEqual({ code: 'CONFLICT', message: own.waitsFor });
	expect(await robin.release.read({ id })).toMatchObject({ status: 'prepared', number: null });
	const past = { status: 'published', number: 9, publishedBy: robin.actor.id, publishedOn: '2026-11-25' };
	await expect(scene.owner.updateTable('release').set(past).where('id', '=', id).execute()).rejects.toThrow(
		'violates check'
	);

	expect(await sam.release.read({ id })).toMatchObject({ open: ['publish', 'drop'], waitsFor: null });
});

test('numbers that were dropped are never published, and the term can be asked for again', async () => {
	const termId = await termIdOf(scene, 'Spring 2026');
	const prepared = (await robin.release.list()).find(({ status }) => status === 'prepared')!;
	await robin.release.drop({ id: prepared.id });

	expect((await refusal(sam.release.publish({ id: prepared.id }))).message).toContain('were dropped');
	expect((await refusal(sam.release.drop({ id: prepared.id }))).message).toContain('nothing left to drop');
	const { id } = await sam.release.prepare({ termId });
	await theJobRuns(scene);
	expect(await robin.release.publish({ id })).toMatchObject({ number: 2 });
	expect((await refusal(robin.release.drop({ id }))).message).toContain('stay as they are');
});

test('a term that is not over has no numbers yet', async () => {
	const termId = await termIdOf(scene, runningTerm);
	expect(await refusal(robin.release.prepare({ termId }))).toMatchObject({
		code: 'CONFLICT',
		message: expect.stringContaining('not over yet') as string
	});
	expect((await robin.release.terms()).map(({ name }) => name)).not.toContain(runningTerm);

	scene.time.now = new Date('2026-12-31T23:59:00Z');
	expect((await refusal(robin.release.prepare({ termId }))).message).toContain('not over yet');
	scene.time.now = new Date('2026-11-25T10:00:00Z');
});

test('a term whose numbers are out, or on their way, is not asked for a second time', async () => {
	const published = await termIdOf(scene, lastTerm);
	expect((await refusal(robin.release.prepare({ termId: published }))).message).toContain('never change');

	const termId = await termIdOf(scene, 'Autumn 2025');
	await everybodyIsConnected();
	const asked = await Promise.allSettled(
		[robin, sam, robin, sam, robin, sam].map((person) => person.release.prepare({ termId }))
	);
	expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	for (const each of asked) {
		if (each.status === 'rejected') expect(String(each.reason)).toContain('asked for the numbers');
	}
});

test('a term of fewer than thirty people is refused in a sentence that says what happens to them', async () => {
	await areAccepted(scene, 29, { acceptedOn: '2025-10-10' });
	await theJobRuns(scene);

	const refused = (await robin.release.terms()).find(({ name }) => name === 'Autumn 2025')!;
	expect(refused.release).toMatchObject({ status: 'refused' });
	expect(refused.release!.refusal).toBe(
		'Fewer than 30 people were counted in this term, so its numbers join to the next term.'
	);
	expect(refused.open).toEqual(['prepare']);
	expect(await robin.release.read({ id: refused.release!.id })).toMatchObject({ body: null, open: [] });
	expect((await refusal(sam.release.publish({ id: refused.release!.id }))).code).toBe('CONFLICT');
});

test('whoever presses publish at the same moment, each release comes out once and numbers have no gap', async () => {
	await scene.owner
		.insertInto('term')
		.values({ name: 'Spring 2025', startsOn: '2025-01-01', endsOn: '2025-03-31' })
		.execute();
	await aTermOf(scene, { acceptedOn: '2025-05-05' });
	await aTermOf(scene, { acceptedOn: '2025-02-02' });
	const [one, other] = [
		await robin.release.prepare({ termId: await termIdOf(scene, 'Summer 2025') }),
		await robin.release.prepare({ termId: await termIdOf(scene, 'Spring 2025') })
	];
	await theJobRuns(scene);
	const kim = await scene.person('coordinator', { forum: 'youth', name: 'Kim' });
	await everybodyIsConnected();

	const pressed = await Promise.allSettled(
		[one, other].flatMap((release) => [sam.release.publish(release), kim.release.publish(release)])
	);
	expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
	for (const each of pressed) {
		if (each.status === 'rejected') expect(String(each.reason)).toContain('are out already');
	}
	expect((await scene.contributor.release.published()).map(({ number }) => number)).toEqual([4, 3, 2, 1]);
});

test('the partnership and the board see what is published and nothing on its way', async () => {
	const onItsWay = (await robin.release.list()).filter(({ status }) => status !== 'published');
	expect(onItsWay.length).toBeGreaterThan(1);
	for (const role of ['theme lead', 'partnership officer', 'board reader'] as const) {
		const reader = await scene.person(role);
		const list = await reader.release.list();
		expect(list.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
		expect(list.flatMap(({ open }) => open)).toEqual([]);
		expect((await reader.release.read({ id: list[0]!.id })).body!.total).toBe(125);
		for (const { id } of onItsWay) {
			expect(await refusal(reader.release.read({ id }))).toMatchObject({ code: 'NOT_FOUND' });
		}
		const terms = await reader.release.terms();
		expect(terms.filter(({ release }) => release).map(({ release }) => release!.status)).toEqual(
			Array(4).fill('published')
		);
		expect(terms.flatMap(({ open }) => open)).toEqual([]);
		expect((await refusal(reader.release.prepare({ termId: terms[0]!.id }))).code).toBe('FORBIDDEN');
		expect((await refusal(reader.release.publish({ id: list[0]!.id }))).code).toBe('FORBIDDEN');
	}
});

test('a release of a number that there is not is not found', async () => {
	expect(await refusal(scene.contributor.release.open({ number: 99 }))).toEqual({
		code: 'NOT_FOUND',
		message: 'There is no release of that number. Look at the list of releases.'
	});
});

test('background work is told of what was asked for only once it can see it, and not of what was refused', async () => {
	const seen: Promise<string[]>[] = [];
	scene.services.wake = () => {
		const asked = scene.logins.job.selectFrom('release').select('id').where('status', '=', 'asked').execute();
		seen.push(asked.then((rows) => rows.map(({ id }) => id)));
	};
	const kim = await scene.person('coordinator', { forum: 'youth' });

	await refusal(kim.release.prepare({ termId: await termIdOf(scene, runningTerm) }));
	const { id } = await kim.release.prepare({ termId: await termIdOf(scene, 'Autumn 2025') });
	expect(await Promise.all(seen)).toEqual([[id]]);
});
