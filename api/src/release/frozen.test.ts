import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScene, type Scene } from '../testing/scene.ts';
import { areAccepted, aTermOf, aTheme, lastTerm, termIdOf, theJobRuns } from '../testing/term.ts';

type Person = Awaited<ReturnType<Scene['person']>>;

let scene: Scene;
let robin: Person;
let lead: Person;
let themeId: string;
let told: { id: string; receipt: string };
let releaseId: string;
beforeAll(async () => {
	scene = await makeScene('release_frozen');
	robin = await scene.person('coordinator', { forum: 'youth' });
	lead = await scene.person('theme lead', { group: 'pdg' });
	themeId = await aTheme(scene, 'Nobody tells us when things move');
	await aTermOf(scene, { themes: [themeId] });
	told = await scene.aSubmission({ place: 'Cherwell' });
	await scene.owner
		.updateTable('submission')
		.set({ status: 'accepted', acceptedOn: '2026-05-02' })
		.where('id', '=', told.id)
		.execute();

	({ id: releaseId } = await robin.release.prepare({ termId: await termIdOf(scene, lastTerm) }));
	await theJobRuns(scene);
	await (await scene.person('coordinator', { forum: 'parent-carer' })).release.publish({ id: releaseId });
});
afterAll(() => scene.close());

/** All that anybody outside the forums is sent about numbers, byte for byte. */
async function allThatIsSeen(): Promise<string> {
	const { themes } = await lead.theme.list();
	return JSON.stringify([
		await scene.contributor.release.published(),
		await scene.contributor.release.open({ number: 1 }),
		await lead.release.list(),
		await lead.release.read({ id: releaseId }),
		await lead.release.terms(),
		themes.map((theme) => 'howMany' in theme && [theme.howMany, theme.howManyTerm])
	]);
}

test('while people go on telling us, nothing that anybody outside the forum sees of numbers changes', async () => {
	const before = await allThatIsSeen();
	expect(before).toContain('"about 50 people"');
	for (let week = 1; week <= 12; week++) {
		scene.time.now = new Date(Date.UTC(2026, 10, 25 + week / 4, 10 + week));
		await scene.aSubmission({ place: 'Oxford' });
		const acceptedOn = ['2026-05-02', '2026-11-25'][week % 2]!;
		await areAccepted(scene, week, { acceptedOn, place: 'Oxford', themes: [themeId] });
		await theJobRuns(scene);
		expect(await allThatIsSeen()).toBe(before);
	}
});

test('somebody who takes back what they told us leaves what is published as it was', async () => {
	const before = await allThatIsSeen();
	await scene.contributor.submission.withdraw({ receipt: told.receipt });

	const left = await scene.owner.selectFrom('submission').select('id').where('id', '=', told.id).execute();
	expect(left).toEqual([]);
	expect(await allThatIsSeen()).toBe(before);
});

test('what is published cannot be changed, not even by the owner of the database', async () => {
	for (const change of [
		{ sha256: '0' },
		{ body: '{}' },
		{ status: 'dropped', number: null },
		{ number: 2 }
	]) {
		await expect(
			scene.owner.updateTable('release').set(change).where('id', '=', releaseId).execute()
		).rejects.toThrow('never changed');
	}
	await expect(scene.owner.deleteFrom('release').where('id', '=', releaseId).execute()).rejects.toThrow(
		'never deleted'
	);
});

test('the login of the forum asks and publishes and can write no number, and background work cannot publish', async () => {
	const refusedTo = (login: 'forum' | 'job', change: object) =>
		expect(scene.logins[login].updateTable('release').set(change).execute()).rejects.toThrow(
			'permission denied'
		);
	await refusedTo('forum', { body: '{}' });
	await refusedTo('forum', { sha256: '0' });
	await refusedTo('job', { number: 2 });
	await refusedTo('job', { publishedBy: robin.actor.id });
	await expect(
		scene.logins.forum.insertInto('release').values({ termId: releaseId, body: '{}' }).execute()
	).rejects.toThrow('permission denied');
});
