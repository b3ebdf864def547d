import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let coordinator: Awaited<ReturnType<Scene['person']>>;
let administrator: typeof coordinator;
let lead: typeof coordinator;
beforeAll(async () => {
	scene = await makeScene('help_number');
	coordinator = await scene.person('coordinator', { forum: 'youth' });
	administrator = await scene.person('administrator');
	lead = await scene.person('safeguarding lead', { forum: 'youth', name: 'Lea' });
});
afterAll(() => scene.close());

const version = async () => (await coordinator.setting.read()).version;
const row = (name: string, number: string) => ({
	name,
	number,
	how: 'call' as const,
	hours: 'Day and night',
	verifiedOn: '2026-11-25'
});
const always = [row('In danger now', '999'), row('Childline', '0800 1111')];

const shown = async () => (await scene.contributor.setting.public()).helpNumbers.map(({ name }) => name);
const proposal = async (who = administrator) => (await who.setting.read()).helpNumberChange!;
const propose = async (who: typeof administrator, numbers = always) =>
	who.setting.proposeHelpNumbers({ version: await version(), numbers });

test('help numbers are changed by a safeguarding lead and an administrator together; until then the old ones are shown', async () => {
	const before = await shown();
	await propose(lead, [row('Local', '01865 000000'), ...always]);
	expect(await shown()).toEqual(before);
	const waiting = await proposal();
	expect(waiting).toMatchObject({ proposedByName: 'Lea', open: ['confirm', 'drop'] });
	expect(waiting.numbers[0]).toMatchObject({ name: 'Local', mark: 'new' });
	await administrator.setting.confirmHelpNumbers({ id: waiting.id });
	expect(await shown()).toEqual(['Local', 'In danger now', 'Childline']);
	expect(await proposal()).toBeNull();
});

test('help numbers are changed the other way round too, and never by two of one kind or by one alone', async () => {
	await propose(administrator, always);
	const { id, open } = await proposal();
	expect(open).toEqual(['drop']);
	const second = await scene.person('administrator');
	for (const who of [administrator, second])
		expect((await refusal(who.setting.confirmHelpNumbers({ id }))).code).toBe('CONFLICT');
	expect((await refusal(coordinator.setting.confirmHelpNumbers({ id }))).code).toBe('FORBIDDEN');
	expect((await refusal(propose(coordinator))).code).toBe('FORBIDDEN');
	expect(await shown()).toHaveLength(3);
	await lead.setting.confirmHelpNumbers({ id });
	expect(await shown()).toHaveLength(2);
	expect((await refusal(lead.setting.confirmHelpNumbers({ id }))).code).toBe('NOT_FOUND');
});

test('help numbers have a history of who agreed to what, which nobody changes and only the two sides read', async () => {
	const { helpNumberHistory } = await lead.setting.read();
	expect(
		helpNumberHistory.map(({ numbers, confirmedByName }) => [numbers.length, confirmedByName])
	).toContainEqual([3, 'A administrator']);
	expect(helpNumberHistory[0]!.numbers[0]!.verifiedOn).toBe('2026-11-25');
	expect((await coordinator.setting.read()).helpNumberHistory).toEqual([]);
	for (const change of [
		scene.owner.deleteFrom('helpNumberChange').execute(),
		scene.owner.updateTable('helpNumberChange').set({ numbers: '[]' }).execute()
	])
		await expect(change).rejects.toThrow('What two people agreed to stays as it is');
});

test('help numbers wait one list at a time, which either side drops, and nobody longer than a week', async () => {
	await propose(lead, always);
	expect((await refusal(propose(administrator))).message).toMatch(/^Other help numbers wait already/);
	await administrator.setting.dropHelpNumbers({ id: (await proposal()).id });
	await propose(administrator);
	const { id } = await proposal();
	const { now } = scene.time;
	scene.time.now = new Date(now.getTime() + 7 * 86_400_000);
	expect(await proposal()).toBeNull();
	expect((await refusal(lead.setting.confirmHelpNumbers({ id }))).code).toBe('NOT_FOUND');
	await propose(lead);
	await lead.setting.dropHelpNumbers({ id: (await proposal()).id });
	scene.time.now = now;
});

test('help numbers keep 999 and Childline, and no number checked tomorrow', async () => {
	expect(await refusal(propose(administrator, [always[0]!]))).toEqual({
		code: 'BAD_REQUEST',
		message: 'Childline has to stay among the first 3, to call. Those are on every page.'
	});
	const early = [...always, { ...row('Shout', '85258'), verifiedOn: '2026-11-26' }];
	expect((await refusal(propose(administrator, early))).code).toBe('BAD_REQUEST');
	expect(await proposal()).toBeNull();
});

test('help numbers proposed by two at once, or on top of a change that was not seen, are kept once or not at all', async () => {
	const from = await version();
	const lists = ['1', '2', '3'].map((digit) => [row(`List ${digit}`, `0186500000${digit}`), ...always]);
	const outcomes = await Promise.allSettled(
		lists.map((numbers) => administrator.setting.proposeHelpNumbers({ version: from, numbers }))
	);
	expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	await lead.setting.confirmHelpNumbers({ id: (await proposal()).id });
	expect(await shown()).toHaveLength(3);
	const late = administrator.setting.proposeHelpNumbers({ version: from, numbers: always });
	expect((await refusal(late)).message).toMatch(/^Somebody else changed the settings/);
});

test('help numbers leave one row in the audit for each step', async () => {
	await propose(lead);
	const { id } = await proposal();
	await administrator.setting.confirmHelpNumbers({ id });
	const rows = await scene.owner
		.selectFrom('audit')
		.select(['action', 'objectId', 'personId'])
		.orderBy('seq', 'desc')
		.limit(2)
		.execute();
	expect(rows).toEqual([
		{ action: 'setting.confirmHelpNumbers', objectId: id, personId: administrator.actor.id },
		{ action: 'setting.proposeHelpNumbers', objectId: id, personId: lead.actor.id }
	]);
});
