import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Mailer } from '../contact/mailer.ts';
import { jobs } from '../job/jobs.ts';
import { minutesPass } from '../testing/desk.ts';
import { makeConcernScene, type ConcernScene } from '../testing/concern-scene.ts';
import { alertMail, tellLeads } from './tell.ts';

let scene: ConcernScene;
beforeAll(async () => {
	scene = await makeConcernScene('concern_tell');
	const administrator = await scene.person('administrator');
	await administrator.setting.changeChair({ id: await scene.forumIdOf('youth'), email: 'chair@example.org' });
	for (const [who, email] of [
		[scene.lead, 'lead@example.org'],
		[scene.deputy, 'deputy@example.org'],
		[scene.otherLead, 'other-forum@example.org']
	] as const) {
		await scene.owner.updateTable('person').set({ email }).where('id', '=', who.actor.id).execute();
	}
});
afterAll(() => scene.close());
beforeEach(async () => {
	// Nothing of the test before waits any more.
	await scene.owner
		.updateTable('concern')
		.set({ status: 'claimed' })
		.where('status', '=', 'flagged')
		.execute();
	await sweep();
});
afterEach(() => vi.restoreAllMocks());

type Mail = Parameters<Mailer['send']>[0];

/** Sweeps once, with a mail server that keeps what it is given or refuses it. */
async function sweep({ refuses = () => false }: { refuses?: (to: string) => boolean } = {}): Promise<Mail[]> {
	const letters: Mail[] = [];
	await tellLeads({
		...scene.services,
		mailer: {
			async send(mail) {
				if (refuses(mail.to)) throw Object.assign(new Error(`No room for ${mail.to}`), { code: 'EENVELOPE' });
				letters.push(mail);
			}
		}
	});
	return letters;
}
const told = async (wish?: Parameters<typeof sweep>[0]) => (await sweep(wish)).map(({ to }) => to).toSorted();

test('a lead is told at the next sweep, the deputies after two working hours, the chair after four, once each', async () => {
	const { id } = await scene.aConcern();
	expect(await told()).toEqual(['lead@example.org']);
	expect(await told()).toEqual([]);
	minutesPass(scene, 119);
	expect(await told()).toEqual([]);
	minutesPass(scene, 1);
	expect(await told()).toEqual(['deputy@example.org']);
	minutesPass(scene, 119);
	expect(await told()).toEqual([]);
	minutesPass(scene, 1);
	expect(await told()).toEqual(['chair@example.org']);
	minutesPass(scene, 600);
	expect(await told()).toEqual([]);
	expect((await scene.lead.concern.read({ id })).alerts.map((each) => each.told)).toEqual([
		'lead',
		'deputy',
		'chair'
	]);
});

test('a weekend is no working hour: what came on a Friday afternoon is told to the deputies on Monday', async () => {
	scene.time.now = new Date('2026-11-27T16:00:00Z');
	await scene.aConcern();
	expect(await told()).toEqual(['lead@example.org']);
	scene.time.now = new Date('2026-11-30T09:59:00Z');
	expect(await told()).toEqual([]);
	scene.time.now = new Date('2026-11-30T10:00:00Z');
	expect(await told()).toEqual(['deputy@example.org']);
});

test('once somebody has taken it, nobody further up is told', async () => {
	const { id } = await scene.aConcern();
	await told();
	await scene.lead.concern.claim({ id });
	minutesPass(scene, 24 * 60);
	expect(await told()).toEqual([]);
});

test('danger now is told to every lead at once', async () => {
	await scene.aConcern({ isImmediate: true });
	expect(await told()).toEqual(['deputy@example.org', 'lead@example.org']);
});

test('whoever it is about is not told; when it is about every lead, the chair is told at once', async () => {
	await scene.aConcern({ about: [scene.lead.actor.id] });
	expect(await told()).toEqual(['deputy@example.org']);
	await scene.aConcern({ about: [scene.lead.actor.id, scene.deputy.actor.id] });
	expect(await told()).toEqual(['chair@example.org']);
});

test('an answer from the person is told to the lead who works on it, each once', async () => {
	const { id, submission } = await scene.aTriagedConcern();
	await scene.lead.concern.say({ id, version: await scene.versionOf(id), body: 'Are you safe?' });
	await told();
	const write = (body: string) =>
		scene.contributor.message.write({ receipt: submission.receipt, kind: 'message', body });
	await write('CANARY no');
	expect(await told()).toEqual(['lead@example.org']);
	expect(await told()).toEqual([]);
	await write('CANARY please');
	expect(await told()).toEqual(['lead@example.org']);
});

test('the e-mail says that something waits and nothing else: no name, no forum, no number, no link', async () => {
	await scene.aConcern({ note: 'CANARY', told: { story: 'CANARY' }, isImmediate: true });
	for (const mail of await sweep()) expect(mail).toEqual({ to: mail.to, ...alertMail });
	expect(JSON.stringify(alertMail)).not.toMatch(/https?:|concern|safety|danger|forum|youth|\d/i);
});

test('one that could not go is tried again at the next sweep, and its address is in no log', async () => {
	await scene.aConcern();
	const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	expect(await told({ refuses: () => true })).toEqual([]);
	expect(said.mock.calls.flat().join()).toBe(
		'1 alerts could not be sent (EENVELOPE). They are tried again next time.'
	);
	expect(await told()).toEqual(['lead@example.org']);
});

test('two processes that sweep at the same moment tell once', async () => {
	await scene.aConcern({ isImmediate: true });
	const both = await Promise.all([told(), told()]);
	expect(both.flat().toSorted()).toEqual(['deputy@example.org', 'lead@example.org']);
});

test('without a mail server it is marked all the same, so that the record says who was to look', async () => {
	const { id } = await scene.aConcern();
	await tellLeads(scene.services);
	expect((await scene.lead.concern.read({ id })).alerts.map((each) => each.told)).toEqual(['lead']);
});

test('it sweeps every five minutes', () => {
	expect(jobs['tell-leads'].cron).toBe('*/5 * * * *');
});
