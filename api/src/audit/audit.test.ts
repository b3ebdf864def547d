import { tamper } from '@sd/db/testing/tamper';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('a board reader can have the chain checked, and a changed row is named', async () => {
	const reader = await scene.person('board reader');
	const { length } = await scene.owner.selectFrom('audit').select('seq').execute();
	expect(await reader.audit.verify()).toEqual({ whole: true, rows: length });

	await tamper(scene.owner, "update audit set role = 'administrator' where seq = 2");
	expect(await reader.audit.verify()).toEqual({ whole: false, firstBroken: 2 });

	const lead = await scene.person('theme lead');
	expect(await refusal(lead.audit.verify())).toMatchObject({ code: 'FORBIDDEN' });
});
