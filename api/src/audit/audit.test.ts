import { tamper } from '@sd/db/testing/tamper';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../clock.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
beforeAll(async () => {
	scene = await makeScene('audit');
});
afterAll(() => scene.close());

test('what was done is listed with who did it to what, the newest first and page by page, and never what it said', async () => {
	const administrator = await scene.person('administrator');
	const coordinator = await scene.person('coordinator', { forum: 'youth' });
	const id = await scene.forumIdOf('youth');
	for (const about of ['CANARY one', 'CANARY two', 'CANARY three'])
		await coordinator.setting.changeForum({ id, about });

	const first = await administrator.audit.list({ limit: 2 });
	expect(first.rows).toHaveLength(2);
	expect(first.rows[0]).toMatchObject({
		action: 'setting.changeForum',
		object: 'setting',
		id,
		outcome: 'done',
		role: 'coordinator',
		personName: 'A coordinator'
	});
	const second = await administrator.audit.list({ before: first.next, limit: 200 });
	expect(second.rows[0]?.seq).toBe(first.rows[1]!.seq - 1);
	expect(second.next).toBeUndefined();
	expect(JSON.stringify([first, second])).not.toContain('CANARY');
	expect(await refusal(coordinator.audit.list({}))).toMatchObject({ code: 'FORBIDDEN' });
});

test('what one person did, one kind of deed and some days are found, also all at once and page by page', async () => {
	const administrator = await scene.person('administrator');
	const [one, two] = [
		await scene.person('coordinator', { forum: 'youth', name: 'One' }),
		await scene.person('coordinator', { forum: 'youth', name: 'Two' })
	];
	const id = await scene.forumIdOf('youth');
	for (const who of [one, two, one, one]) await who.setting.changeForum({ id, about: 'Words' });
	await refusal(one.person.disable({ id: two.actor.id }));

	const found = async (filter: Parameters<typeof administrator.audit.list>[0]) =>
		(await administrator.audit.list(filter)).rows.map(({ personName, action }) => `${personName} ${action}`);
	const person = one.actor.id;
	expect(await found({ person, action: 'setting.changeForum' })).toEqual(
		Array(3).fill('One setting.changeForum')
	);
	expect(await found({ person, action: 'setting' })).toHaveLength(3);
	expect(await found({ person, action: 'person' })).toEqual(['One person.disable']);
	expect(await found({ person, action: 'set' })).toEqual([]);
	expect(await found({ person: two.actor.id })).toEqual(['Two setting.changeForum']);

	const first = await administrator.audit.list({ person, action: 'setting', limit: 2 });
	expect(first.rows).toHaveLength(2);
	const second = await administrator.audit.list({ person, action: 'setting', limit: 2, before: first.next });
	expect([second.rows.length, second.next]).toEqual([1, undefined]);

	expect(first.people).toContainEqual({ id: person, name: 'One' });
	expect(first.people.map(({ id }) => id)).not.toContain(administrator.actor.id);
});

test('a board reader can have the chain checked, and a changed row is named', async () => {
	const reader = await scene.person('board reader');
	const { length } = await scene.owner.selectFrom('audit').select('seq').execute();
	expect(await reader.audit.verify()).toEqual({ whole: true, rows: length });

	await tamper(scene.owner, "update audit set role = 'administrator' where seq = 2");
	expect(await reader.audit.verify()).toEqual({ whole: false, firstBroken: 2 });

	const lead = await scene.person('theme lead');
	expect(await refusal(lead.audit.verify())).toMatchObject({ code: 'FORBIDDEN' });
});

test.each([
	['in winter', '2020-01-10T23:59:59Z', '2020-01-10'],
	['in summer, when a day begins an hour earlier', '2020-07-10T23:00:00Z', '2020-07-11']
])('a day is a day in London, %s', async (_, at, day) => {
	const administrator = await scene.person('administrator');
	await tamper(scene.owner, `update audit set at = '${at}' where seq = 1`);
	const found = async (from: string, to: string) =>
		(await administrator.audit.list({ from, to })).rows.length;
	expect(await found(day, day)).toBe(1);
	expect(await found(addDays(day, 1), addDays(day, 1))).toBe(0);
	expect(await found(addDays(day, -1), addDays(day, -1))).toBe(0);
});
