import { randomUUID } from 'node:crypto';
import { listAstray } from '@sd/db/testing/astray';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minutesPass } from '../testing/desk.ts';
import { makeThemeScene } from '../testing/theme-scene.ts';
import { foldTallies } from './fold-tally.ts';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const runs = Number(process.env['RUNS'] ?? 12);

let scene: Awaited<ReturnType<typeof makeThemeScene>>;
let other: (typeof scene)['coordinator'];
let ruleId: string;
beforeAll(async () => {
	console.log(`What is kept as it changes, seed ${seed}: run it again with SEED=${seed}`);
	scene = await makeThemeScene('kept_counts');
	other = await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
	ruleId = (await scene.owner.selectFrom('rule').select('id').executeTakeFirstOrThrow()).id;
});
afterAll(() => scene.close());

const often = ['accept', 'gather', 'gather', 'gather', 'leave out', 'reopen', 'ask', 'recommend'] as const;
const verbs = [
	...often,
	...often,
	'decline',
	'differ',
	'retag',
	'write',
	'answer',
	'merge',
	'hold',
	'let go',
	'let go',
	'withdraw',
	'fold'
] as const;
type Verb = (typeof verbs)[number];
type Act = { verb: Verb; at: number; to: number };
type Told = { id: string; receipt: string };

async function versionOf(id: string): Promise<number> {
	const row = await scene.owner
		.selectFrom('submission')
		.select('version')
		.where('id', '=', id)
		.executeTakeFirst();
	return row?.version ?? 1;
}

async function perform({ verb, at, to }: Act, told: readonly Told[], themes: readonly string[]) {
	const { id, receipt } = told[at % told.length]!;
	const theme = themes[to % themes.length]!;
	const { coordinator, owner } = scene;
	// From another place each time: how often one place may write is not what this is about.
	const contributor = scene.callerOf(randomUUID());
	const by = to % 2 === 0 ? coordinator : other;
	const claimed = async () => {
		await by.moderation.claim({ id });
		return { id, version: await versionOf(id) };
	};
	switch (verb) {
		case 'accept':
			return by.moderation.decide({ ...(await claimed()), decision: 'accept' });
		case 'decline':
			return by.moderation.decide({ ...(await claimed()), decision: 'decline', ruleId });
		case 'ask':
			return by.moderation.decide({ ...(await claimed()), decision: 'hold', question: 'Which bus was it?' });
		case 'reopen':
			return by.moderation.decide({ id, version: await versionOf(id), decision: 'reopen' });
		case 'recommend':
			return by.moderation.recommend({ ...(await claimed()), decision: 'accept' });
		case 'differ':
			await claimed();
			return by.moderation.differ({ id });
		case 'retag':
			await claimed();
			return by.moderation.retag({ id, areas: [scene.areas[to % scene.areas.length]!] });
		case 'write':
			return contributor.message.write({ receipt, kind: 'message', body: 'The number 8' });
		case 'answer':
			return by.message.answer({ id, upTo: 0, body: 'Which bus was it?' });
		case 'gather':
			return by.theme.gather({ id: theme, add: [id], remove: [] });
		case 'leave out':
			return by.theme.gather({ id: theme, add: [], remove: [id] });
		case 'merge':
			return by.theme.merge({ id: theme, into: themes[at % themes.length]! });
		case 'hold':
			return by.concern.raise({
				id,
				category: 'something else',
				isImmediate: false,
				note: 'This worries me'
			});
		case 'let go':
			return owner.updateTable('submission').set({ isOnHold: false }).where('id', '=', id).execute();
		case 'withdraw':
			return contributor.submission.withdraw({ receipt });
		case 'fold':
			return foldTallies(scene.services);
	}
}

/** Begun with other words each time, so that there may be as many runs as one likes. */
const aTheme = () => scene.aTheme(`${randomUUID()} is not good enough`);

async function counted(themeId: string): Promise<number> {
	const rows = await scene.owner
		.selectFrom('themeEvidence')
		.innerJoin('submission', 'submission.id', 'themeEvidence.submissionId')
		.select('submission.id')
		.where('themeId', '=', themeId)
		.where('status', '=', 'accepted')
		.where('isOnHold', '=', false)
		.execute();
	return rows.length;
}

const done = new Map<Verb, number>();
const anAct = fc.record({ verb: fc.constantFrom(...verbs), at: fc.nat(4), to: fc.nat(11) });

test('what is kept as it changes is what counting all of it again gives, after anything that two people do at once', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(anAct, anAct), { minLength: 20, maxLength: 40, size: 'max' }),
			async (pairs) => {
				// How many one place may send in an hour is not what this is about either.
				minutesPass(scene, 61);
				const told: Told[] = [];
				for (let at = 0; at < 5; at++) {
					told.push(await scene.aSubmission(at % 2 ? { story: 'I want to kill myself' } : {}));
				}
				const themes = [await aTheme(), await aTheme(), await aTheme()];
				// What is chosen blindly is mostly refused: it begins where something is accepted and stands behind a theme.
				const begun = [0, 2, 4].flatMap((at): [Act, Act][] => [
					[
						{ verb: 'accept', at, to: 0 },
						{ verb: 'retag', at: 1, to: 1 }
					],
					[
						{ verb: 'gather', at, to: 0 },
						{ verb: 'gather', at, to: at }
					]
				]);
				for (const pair of [...begun, ...pairs]) {
					const results = await Promise.allSettled(pair.map((act) => perform(act, told, themes)));
					for (const [at, result] of results.entries()) {
						if (result.status === 'fulfilled') {
							const { verb } = pair[at]!;
							done.set(verb, (done.get(verb) ?? 0) + 1);
						} else {
							expect(
								['CONFLICT', 'NOT_FOUND', 'BAD_REQUEST', 'FORBIDDEN'],
								`${pair[at]!.verb}: ${result.reason}`
							).toContain((result.reason as { code?: string }).code);
						}
					}
					expect(await listAstray(scene.owner), JSON.stringify(pair)).toEqual([]);
				}
				const { themes: listed } = await scene.coordinator.theme.list();
				for (const { id, evidence } of listed as { id: string; evidence: number }[]) {
					if (themes.includes(id)) expect(evidence).toBe(await counted(id));
				}
			}
		),
		{ seed, numRuns: runs, endOnFailure: true }
	);
	console.log(`What was done: ${[...done].map(([verb, count]) => `${count} ${verb}`).join(', ')}`);
}, 300_000);
