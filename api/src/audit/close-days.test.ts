import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScene, type Scene } from '../testing/scene.ts';
import { closeDays } from './close-days.ts';

let scene: Scene;
beforeAll(async () => {
	scene = await makeScene('audit_close_days');
});
afterAll(() => scene.close());

async function rows() {
	return scene.owner.selectFrom('audit').select(['action', 'objectId', 'role']).orderBy('seq').execute();
}

test('what contributors send leaves no row, and one row a night covers it without naming any', async () => {
	const { id } = await scene.aSubmission();
	await scene.aSubmission();
	expect(await rows()).toEqual([]);

	scene.time.now = new Date('2026-11-26T03:00:00Z');
	await closeDays(scene.services);

	const [night, ...more] = await rows();
	expect(more).toEqual([]);
	expect(night).toMatchObject({ action: 'audit.closeDay', role: 'sd_job' });
	expect(night?.objectId).toMatch(/^2026-11-25 [0-9a-f]{64}$/);
	expect(JSON.stringify(night)).not.toContain(id);
	const kept = await scene.owner.selectFrom('auditNight').selectAll().executeTakeFirstOrThrow();
	expect(kept.counts).toEqual({ submissions: 2, impacts: 0 });
});

test('a night is closed once, and nights that were missed are made up for', async () => {
	await closeDays(scene.services);
	expect(await rows()).toHaveLength(1);

	scene.time.now = new Date('2026-11-29T03:00:00Z');
	await closeDays(scene.services);

	expect((await rows()).map(({ objectId }) => objectId.slice(0, 10))).toEqual([
		'2026-11-25',
		'2026-11-26',
		'2026-11-27',
		'2026-11-28'
	]);
});

test('another digest comes of other submissions', async () => {
	const { digest: before } = await scene.owner
		.selectFrom('auditNight')
		.select('digest')
		.where('onDate', '=', '2026-11-26')
		.executeTakeFirstOrThrow();
	const { digest: full } = await scene.owner
		.selectFrom('auditNight')
		.select('digest')
		.where('onDate', '=', '2026-11-25')
		.executeTakeFirstOrThrow();

	expect(full).not.toBe(before);
});
