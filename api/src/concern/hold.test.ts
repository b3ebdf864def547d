import { afterAll, beforeAll, expect, test } from 'vitest';
import { asActor } from '@sd/db/database';
import { listContributions, listFelt } from '@sd/db/release-extract';
import { makeConcernScene, type ConcernScene } from '../testing/concern-scene.ts';
import { refusal } from '../testing/scene.ts';

let scene: ConcernScene;
let themeLead: Awaited<ReturnType<ConcernScene['person']>>;
beforeAll(async () => {
	scene = await makeConcernScene('concern_hold');
	themeLead = await scene.person('theme lead', { group: 'pdg' });
});
afterAll(() => scene.close());

const worry = { category: 'something else', isImmediate: false, note: 'This worries me' } as const;
const story = 'Nobody told us the clinic had moved';
const term = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

/** Accepted, in a theme that was sent and answered, quoted, and felt: everything that a number is made of. */
async function aCountedSubmission() {
	const sent = await scene.anAcceptedSubmission({ story });
	const other = await scene.anAcceptedSubmission({ story: 'The bus never came' });
	const themeId = await scene.aSentTheme({ submissions: [sent, other] });
	await scene.coordinator.theme.quote({ id: themeId, submissionId: sent.id, wording: story });
	await scene.isAnsweredInPublic(themeId);
	await scene.feels(sent.receipt, themeId, 'worse');
	return { ...sent, themeId };
}

type Counted = Awaited<ReturnType<typeof aCountedSubmission>>;

/** Everywhere that one stands or counts, each as the people who look there see it. */
async function everywhere({ id, themeId }: Counted) {
	const { job, partner } = scene.logins;
	const theme = await scene.coordinator.theme.read({ id: themeId });
	const found = await scene.coordinator.theme.find({ id: themeId, words: 'clinic' });

	const counted = await listContributions(job, term);
	const felt = await listFelt(job, '2026-12-31');
	const summary = await scene.coordinator.impact.summary();
	const quotes = await asActor(partner, { token: themeLead.actor.token, access: 'read only' }, (tx) =>
		tx.selectFrom('themeQuote').select('wording').where('themeId', '=', themeId).execute()
	);
	return {
		'behind the theme': JSON.stringify(theme).includes(id),
		'its words on the theme’s page': JSON.stringify(theme).includes(story),
		'in a search': JSON.stringify(found).includes(id),
		'quoted to the partnership': JSON.stringify(await themeLead.theme.read({ id: themeId })).includes(story),
		'quoted, by SQL': quotes.length === 1,
		'counted in a release': counted
			.filter(({ themes }) => themes.includes(themeId))
			.reduce((sum, { howMany }) => sum + howMany, 0),
		'felt in a release': felt.filter((row) => row.themeId === themeId).length,
		'felt on the desk': summary.themes.find((row) => row.themeId === themeId)!.counts.worse
	};
}

const shown = {
	'behind the theme': true,
	'its words on the theme’s page': true,
	'in a search': true,
	'quoted to the partnership': true,
	'quoted, by SQL': true,
	'counted in a release': 2,
	'felt in a release': 1,
	'felt on the desk': 1
};
const onHold = {
	'behind the theme': false,
	'its words on the theme’s page': false,
	'in a search': false,
	'quoted to the partnership': false,
	'quoted, by SQL': false,
	'counted in a release': 1,
	'felt in a release': 0,
	'felt on the desk': 0
};

test('one that was accepted, themed, quoted and counted is in none of it while a concern about it is open, and comes back after', async () => {
	const counted = await aCountedSubmission();
	expect(await everywhere(counted)).toEqual(shown);

	const { id } = await scene.coordinator.concern.raise({ id: counted.id, ...worry });
	expect(await everywhere(counted)).toEqual(onHold);
	expect((await scene.contributor.submission.track({ receipt: counted.receipt })).status).toBe('accepted');

	await takeToItsEnd(id);
	expect(await everywhere(counted)).toEqual(shown);
});

async function takeToItsEnd(id: string): Promise<void> {
	const why = 'Looked at with the school. Nothing more is needed.';
	await scene.lead.concern.claim({ id });
	await scene.lead.concern.triage({ id, version: 2, atRisk: 'child', reportingDuty: 'no', reason: why });
	await scene.lead.concern.decide({ id, version: 3, decision: 'no action', reason: why });
	await scene.lead.concern.outcome({ id, version: 4, outcome: why });
	await scene.closeConcern(id);
}

test('with two concerns it stays on hold until both are closed', async () => {
	const counted = await aCountedSubmission();
	const colleague = await scene.person('coordinator', { forum: 'youth' });
	const one = await scene.coordinator.concern.raise({ id: counted.id, ...worry });
	const two = await colleague.concern.raise({ id: counted.id, ...worry });
	await takeToItsEnd(one.id);
	expect(await everywhere(counted)).toEqual(onHold);
	await takeToItsEnd(two.id);
	expect(await everywhere(counted)).toEqual(shown);
});

test('one that is on hold is put under no theme and quoted nowhere, also when it is accepted meanwhile', async () => {
	const { submission } = await scene.aConcern();
	await scene.coordinator.moderation.claim({ id: submission.id });
	await scene.coordinator.moderation.decide({ id: submission.id, version: 1, decision: 'accept' });
	const themeId = await scene.aTheme();

	const gather = scene.coordinator.theme.gather({ id: themeId, add: [submission.id], remove: [] });
	expect((await refusal(gather)).code).toMatch(/NOT_FOUND|CONFLICT|BAD_REQUEST/);
	const found = await scene.coordinator.theme.find({ id: themeId, words: '' });
	expect(JSON.stringify(found)).not.toContain(submission.id);

	const counted = await aCountedSubmission();
	await scene.coordinator.concern.raise({ id: counted.id, ...worry });
	const quote = { id: counted.themeId, submissionId: counted.id, wording: 'the clinic had moved' };
	expect((await refusal(scene.coordinator.theme.quote(quote))).code).toMatch(
		/NOT_FOUND|CONFLICT|BAD_REQUEST/
	);
});

test('a quote that is on hold stops a report that waits for signatures, and is shown to nobody in it', async () => {
	const counted = await aCountedSubmission();
	const { id } = await scene.coordinator.report.draft({ startsOn: '2026-04-01', endsOn: '2026-11-30' });
	const pairOf = ({ body }: Awaited<ReturnType<typeof scene.coordinator.report.work>>) =>
		JSON.stringify(body.pairs.find(({ themeId }) => themeId === counted.themeId));
	expect(pairOf(await scene.coordinator.report.work({ id }))).toContain(story);
	await scene.coordinator.concern.raise({ id: counted.id, ...worry });
	const seen = await scene.coordinator.report.work({ id });
	expect(pairOf(seen)).not.toContain(story);
	expect(seen.missing.join()).toContain('A quote in it was taken back.');
});

test('a member’s earlier one counts again while the later is on hold, so that nobody counts twice or not at all', async () => {
	const early = await scene.anAcceptedSubmission();
	const late = await scene.anAcceptedSubmission();
	await scene.owner
		.updateTable('submission')
		.set({ acceptedOn: '2026-11-20' })
		.where('id', '=', early.id)
		.execute();
	const { id: memberId } = await scene.owner
		.insertInto('member')
		.values({
			forumId: await scene.forumIdOf('youth'),
			nameHash: Buffer.from('name'),
			recoveryHash: '-',
			markHash: Buffer.from('mark'),
			markSealed: '-',
			joinedOn: '2026-11-01'
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await scene.owner
		.insertInto('memberSubmission')
		.values([early, late].map(({ id }) => ({ memberId, submissionId: id })))
		.execute();
	const count = async () =>
		(await listContributions(scene.logins.job, term)).reduce((sum, { howMany }) => sum + howMany, 0);
	const before = await count();
	await scene.coordinator.concern.raise({ id: late.id, ...worry });
	expect(await count()).toBe(before);
	await scene.coordinator.concern.raise({ id: early.id, ...worry });
	expect(await count()).toBe(before - 1);
});
