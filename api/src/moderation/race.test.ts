import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ModerationDecision } from '@sd/shared/moderation';
import { aClaimedSubmission, minutesPass, type Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
let ben: Coordinator;
let ruleId: string;
beforeAll(async () => {
	scene = await makeScene('moderation_race');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	ben = await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
	ruleId = (await scene.owner.selectFrom('rule').select('id').executeTakeFirstOrThrow()).id;
});
afterAll(() => scene.close());

async function keptAbout(id: string) {
	const decisions = await scene.owner
		.selectFrom('moderationDecision')
		.select('decision')
		.where('submissionId', '=', id)
		.execute();
	const audits = await scene.owner
		.selectFrom('audit')
		.select('seq')
		.where('objectId', '=', id)
		.where('action', '=', 'moderation.decide')
		.where('outcome', '=', 'done')
		.execute();
	return { decisions: decisions.length, audits: audits.length };
}

test('two decisions on one submission at the same moment: one is kept, and the other is told which', async () => {
	const { id } = await aClaimedSubmission(scene, amina);

	const [one, other] = await Promise.allSettled([
		amina.moderation.decide({ id, version: 1, decision: 'accept' }),
		amina.moderation.decide({ id, version: 1, decision: 'decline', ruleId })
	]);

	expect([one.status, other.status].toSorted()).toEqual(['fulfilled', 'rejected']);
	const lost = one.status === 'rejected' ? one : other;
	expect((lost as PromiseRejectedResult).reason).toMatchObject({
		code: 'CONFLICT',
		message: expect.stringMatching(/^You have already (accepted|declined) this one\./)
	});
	expect(await keptAbout(id)).toEqual({ decisions: 1, audits: 1 });
});

test('two people who reopen at the same moment make one decision', async () => {
	const { id } = await aClaimedSubmission(scene, amina);
	const { version } = await amina.moderation.decide({ id, version: 1, decision: 'accept' });

	const outcomes = await Promise.allSettled(
		[amina, ben].map((each) => each.moderation.decide({ id, version, decision: 'reopen' }))
	);

	expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
	expect(await keptAbout(id)).toEqual({ decisions: 2, audits: 2 });
});

test('a word hidden while somebody accepts is either in what was accepted or makes accepting fail', async () => {
	for (let round = 0; round < 10; round++) {
		minutesPass(scene, 60);
		const { id } = await aClaimedSubmission(scene, amina, { story: 'Oliver waited' });

		const [, accepted] = await Promise.allSettled([
			amina.moderation.redact({ id, field: 'story', startsAt: 0, endsAt: 6, kind: 'name' }),
			amina.moderation.decide({ id, version: 1, decision: 'accept' })
		]);

		const hidden = await scene.owner
			.selectFrom('redaction')
			.select('id')
			.where('submissionId', '=', id)
			.execute();
		const text = await scene.owner
			.selectFrom('acceptedText')
			.select('story')
			.where('submissionId', '=', id)
			.executeTakeFirst();
		if (accepted.status === 'fulfilled')
			expect({ hidden, text }).toEqual({ hidden: [], text: { story: 'Oliver waited' } });
		else expect({ hidden: hidden.length, text }).toEqual({ hidden: 1, text: undefined });
	}
});

/** Claims if it can, then decides if it can; says whether the decision was kept. */
type Steps = { claim: () => Promise<unknown>; decide: () => Promise<unknown> };

function stepsOf(person: Coordinator, id: string, decision: ModerationDecision): Steps {
	return {
		claim: () => person.moderation.claim({ id }),
		decide: () => person.moderation.decide({ id, version: 1, decision, ruleId })
	};
}

test('in whatever order two people claim and decide, and time runs out, at most one decision is kept', async () => {
	const seen = { none: 0, one: 0 };
	await fc.assert(
		fc.asyncProperty(
			fc.scheduler(),
			fc.constantFrom('decline' as const, 'hold' as const),
			async (scheduler, second) => {
				minutesPass(scene, 120);
				const { id } = await scene.aSubmission();
				const kept: unknown[] = [];
				const act = async ({ claim, decide }: Steps) => {
					await scheduler.schedule(Promise.resolve(), 'claim');
					await claim().catch(() => undefined);
					await scheduler.schedule(Promise.resolve(), 'decide');
					await decide().then(
						(done) => kept.push(done),
						() => undefined
					);
				};
				const timeIsUp = async () => {
					await scheduler.schedule(Promise.resolve(), 'time');
					minutesPass(scene, 20);
				};

				const all = Promise.all([
					act(stepsOf(amina, id, 'accept')),
					act(stepsOf(ben, id, second)),
					timeIsUp()
				]);
				await scheduler.waitFor(all);

				const { decisions, audits } = await keptAbout(id);
				expect(kept.length).toBeLessThanOrEqual(1);
				expect(decisions).toBe(kept.length);
				expect(audits).toBe(kept.length);
				seen[kept.length === 1 ? 'one' : 'none']++;
			}
		),
		{ numRuns: 50 }
	);
	expect(seen.one).toBeGreaterThan(10);
});

test('a claim and a decision at the same moment leave no claim on what is settled', async () => {
	for (let round = 0; round < 10; round++) {
		minutesPass(scene, 60);
		const { id } = await aClaimedSubmission(scene, amina);

		await Promise.allSettled([
			amina.moderation.decide({ id, version: 1, decision: 'accept' }),
			amina.moderation.claim({ id }),
			amina.moderation.claim({ id })
		]);

		expect(
			await scene.owner.selectFrom('moderationClaim').selectAll().where('submissionId', '=', id).execute()
		).toEqual([]);
	}
});

test('after a lost race the next try works on what is there', async () => {
	const { id } = await aClaimedSubmission(scene, amina);
	await amina.moderation.decide({ id, version: 1, decision: 'hold' });
	await ben.moderation.claim({ id });

	expect((await refusal(ben.moderation.decide({ id, version: 1, decision: 'accept' }))).code).toBe(
		'CONFLICT'
	);
	expect((await ben.moderation.decide({ id, version: 2, decision: 'accept' })).status).toBe('accepted');
});
