import { randomUUID } from 'node:crypto';
import { disturb } from '@sd/db/testing/disturb';
import { fillTwoForums } from '@sd/db/testing/two-forums';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { doorsOf, openTo, samplesOf, type Who } from '../testing/doors.ts';
import { makeScene, type Scene } from '../testing/scene.ts';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const outside: Who[] = ['nobody', 'theme lead', 'partnership officer', 'board reader', 'administrator'];

let scene: Scene;
let doors: ReturnType<typeof doorsOf>;
let ids: string[];
beforeAll(async () => {
	console.log(`Non-interference, seed ${seed}: run it again with SEED=${seed}`);
	scene = await makeScene('access_interference');
	doors = doorsOf(scene);
	await fillTwoForums(scene.owner);
	await scene.aSubmission({ story: 'The first words' });
	ids = [randomUUID()];
	for (const table of ['theme', 'report', 'release', 'submission', 'term', 'group', 'forum'] as const) {
		const rows = await scene.owner.selectFrom(table).select('id').orderBy('id').execute();
		ids.push(...rows.map(({ id }) => id));
	}
});
afterAll(() => scene.close());

type Asker = { who: Who; cookie?: string };

/** What every door that only tells something tells them, for many an input. */
async function toldTo({ who, cookie }: Asker): Promise<Record<string, string>> {
	const told: Record<string, string> = {};
	for (const procedure of openTo(who)) {
		if (procedure.type !== 'query') continue;
		// Of the desk one list is enough, to show that there was something to tell.
		if (who === 'coordinator' && procedure.path !== 'moderation.queue') continue;
		for (const input of [undefined, {}, ...samplesOf(procedure, ids, seed, 5)])
			told[`${procedure.path} ${JSON.stringify(input)}`] = await doors.ask(procedure, input, cookie);
	}
	return told;
}

test('whoever works outside the forum, and the public, is told the same to the last byte, whatever people told us', async () => {
	const askers: Asker[] = [];
	for (const who of [...outside, 'coordinator'] as const) askers.push({ who, ...(await doors.signIn(who)) });
	// The list of people shows when each was last here, so everybody was here before it counts.
	for (const { cookie } of askers)
		await doors.ask({ path: 'session.read', type: 'query' }, undefined, cookie);
	const before = new Map<Who, Record<string, string>>();
	for (const asker of askers) before.set(asker.who, await toldTo(asker));
	const answered = [...before.values()]
		.flatMap((told) => Object.values(told))
		.filter((each) => /^\[200/.test(each));
	expect(answered.length).toBeGreaterThan(100);

	for (const how of ['other words', 'nothing left'] as const) {
		await disturb(scene.owner, how, seed);
		for (const asker of askers) {
			const told = await toldTo(asker);
			if (asker.who === 'coordinator') expect(told, how).not.toEqual(before.get(asker.who));
			else expect(told, `${how}, seed ${seed}: ${asker.who}`).toEqual(before.get(asker.who));
		}
	}
}, 180_000);
