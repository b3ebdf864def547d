import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minutesPass, type Coordinator } from '../testing/desk.ts';
import { acts, after, begun, outcomes, type Act, type Model } from '../testing/moderation-model.ts';
import { makeScene, type Scene } from '../testing/scene.ts';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const runs = Number(process.env['RUNS'] ?? 80);

let scene: Scene;
let people: Coordinator[];
let ruleId: string;
beforeAll(async () => {
	console.log(`Moderation by three people at once, seed ${seed}: run it again with SEED=${seed}`);
	scene = await makeScene('moderation_model');
	people = await Promise.all(
		['Amina', 'Ben', 'Cara'].map((name) => scene.person('coordinator', { forum: 'youth', name }))
	);
	ruleId = (await scene.owner.selectFrom('rule').select('id').executeTakeFirstOrThrow()).id;
});
afterAll(() => scene.close());

/** Anything by anybody, or something that may be done now: what is chosen blindly is mostly refused, and walks nowhere. */
const aWish = fc.oneof(
	fc.record({ act: fc.constantFrom(...acts) }),
	fc.record({ pick: fc.nat() }),
	fc.record({ pick: fc.nat() })
);
type Wish = { act: Act } | { pick: number };

function chosen(wish: Wish, model: Model): Act {
	if ('act' in wish) return wish.act;
	const may = acts.filter((act) => {
		const next = after(model, act);
		const isNews = JSON.stringify(next) !== JSON.stringify(model);
		return next && isNews && !(act.verb === 'pass' && model.passed.includes(act.who));
	});
	if (may.length === 0) return acts[wish.pick % acts.length]!;
	// Each kind as likely as any other, however many people may do it.
	const kinds = Object.values(Object.groupBy(may, nameOf));
	const some = kinds[wish.pick % kinds.length]!;
	return some[Math.floor(wish.pick / kinds.length) % some.length]!;
}

const nameOf = (act: Act) => ('decision' in act ? `${act.verb} ${act.decision}` : act.verb);

type Real = { id: string; receipt: string; done: Map<string, number> };
type State = { models: Model[] };

function perform({ id, receipt }: Real, act: Act, version: number): Promise<unknown> {
	if (act.verb === 'appeal') return scene.contributor.submission.appeal({ receipt });
	const { moderation } = people[act.who]!;
	switch (act.verb) {
		case 'claim':
		case 'release':
		case 'pass':
		case 'differ':
		case 'undo':
			return moderation[act.verb]({ id });
		case 'redact':
			return moderation.redact({ id, field: 'story', startsAt: 0, endsAt: 1, kind: 'other' });
		case 'retag':
			return moderation.retag({ id, areas: [] });
		case 'markRepeat':
			return moderation.markRepeat({ id, isRepeat: true });
		case 'recommend':
		case 'decide': {
			const why = act.decision === 'decline' ? { ruleId } : {};
			const wish = { id, version, ...why };
			return act.verb === 'recommend'
				? moderation.recommend({ ...wish, decision: act.decision })
				: moderation.decide({ ...wish, decision: act.decision });
		}
	}
}

async function kept(id: string) {
	const submission = await scene.owner
		.selectFrom('submission')
		.leftJoin('acceptedText', 'acceptedText.submissionId', 'submission.id')
		.leftJoin('moderationClaim', 'moderationClaim.submissionId', 'submission.id')
		.leftJoin('moderationRecommendation', 'moderationRecommendation.submissionId', 'submission.id')
		.select(['status', 'submission.version', 'acceptedOn', 'acceptedText.story'])
		.select(['moderationClaim.personId as claimedBy', 'recommendedBy', 'moderationRecommendation.decision'])
		.where('submission.id', '=', id)
		.executeTakeFirstOrThrow();
	return submission;
}

async function auditedOf(id: string): Promise<Map<string, number>> {
	const rows = await scene.owner
		.selectFrom('audit')
		.select('action')
		.where('objectId', '=', id)
		.where('outcome', '=', 'done')
		.execute();
	return counted(rows.map(({ action }) => action.replace('moderation.', '')));
}

function counted(names: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
}

const seen = new Map<string, number>();

/** Up to three things at the same moment, each on what was read before any of them. */
function atOnce(wishes: Wish[]): fc.AsyncCommand<State, Real> {
	return {
		check: () => true,
		toString: () => wishes.map((wish) => JSON.stringify(wish)).join(' | '),
		async run(state, real) {
			const tried = wishes.map((wish) => chosen(wish, state.models[0]!));
			const { version } = await kept(real.id);
			const results = await Promise.allSettled(tried.map((act) => perform(real, act, version)));
			for (const result of results) {
				if (result.status === 'rejected') {
					expect(['CONFLICT', 'NOT_FOUND']).toContain((result.reason as { code?: string }).code);
				}
			}
			const done = tried.filter((_, at) => results[at]!.status === 'fulfilled');
			for (const act of done) {
				seen.set(nameOf(act), (seen.get(nameOf(act)) ?? 0) + 1);
				if (act.verb !== 'appeal') real.done.set(act.verb, (real.done.get(act.verb) ?? 0) + 1);
			}

			const now = await kept(real.id);
			const isSame = (model: Model) =>
				model.status === now.status &&
				(now.claimedBy ?? null) === (model.claim ? people[model.claim.who]!.actor.id : null) &&
				(now.recommendedBy ?? null) ===
					(model.recommended ? people[model.recommended.who]!.actor.id : null) &&
				(now.decision ?? null) === (model.recommended?.decision ?? null);
			const explained = state.models.flatMap((model) => outcomes(model, done)).filter(isSame);
			expect(explained, `${JSON.stringify(done)} made ${JSON.stringify(now)}`).not.toEqual([]);
			state.models = [...new Map(explained.map((model) => [JSON.stringify(model), model])).values()];

			expect(now.story !== null).toBe(now.status === 'accepted');
			expect(now.acceptedOn !== null).toBe(now.status === 'accepted');
			expect(await auditedOf(real.id)).toEqual(real.done);
		}
	};
}

function timePasses(minutes: number): fc.AsyncCommand<State, Real> {
	return {
		check: () => true,
		toString: () => `${minutes} minutes pass`,
		async run(state) {
			minutesPass(scene, minutes);
			state.models = state.models.map((model) => ({ ...model, now: model.now + minutes }));
		}
	};
}

/** Whatever three people do at once, it is as if they had done it one after the other, by the rules. */
test('three people at once make no state that the rules do not know, and each thing done is audited once', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.boolean(),
			fc.commands(
				[
					fc.array(aWish, { minLength: 1, maxLength: 1 }).map(atOnce),
					fc.array(aWish, { minLength: 2, maxLength: 3 }).map(atOnce),
					fc.array(aWish, { minLength: 2, maxLength: 3 }).map(atOnce),
					fc.constantFrom(3, 11, 20).map(timePasses)
				],
				{ maxCommands: 30, size: 'max' }
			),
			async (isRisky, commands) => {
				await scene.owner.deleteFrom('submission').execute();
				const story = isRisky ? 'I want to die' : 'It was fine';
				const sent = await scene.aSubmission({ story });
				await fc.asyncModelRun(
					() => ({ model: { models: [begun(isRisky)] }, real: { ...sent, done: new Map() } }),
					commands
				);
			}
		),
		{ seed, numRuns: runs, endOnFailure: process.env['SHRINK'] === undefined }
	);
	console.log(`What was done: ${[...seen].map(([name, count]) => `${count} ${name}`).join(', ')}`);
	const walked = [...new Set(acts.map(nameOf))].filter((name) => !/^(re[dt]a|markRepeat)/.test(name));
	if (runs >= 80) for (const name of walked) expect(seen.get(name) ?? 0, name).toBeGreaterThan(0);
}, 240_000);
