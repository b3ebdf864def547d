import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClaimedSubmission, type Coordinator } from '../testing/desk.ts';
import { makeScene, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
beforeAll(async () => {
	scene = await makeScene('submission_download');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina Secret-Name' });
});
afterAll(() => scene.close());

test('everything we hold can be taken along in words, and no coordinator is named in it', async () => {
	const { id, receipt } = await aClaimedSubmission(scene, amina, {
		story: 'Oliver waited',
		ageBand: '13 to 15',
		cards: [{ card: 'noise', feeling: 'bad' }],
		contact: { how: 'email', address: 'me@example.org' }
	});
	await amina.moderation.redact({ id, field: 'story', startsAt: 0, endsAt: 6, kind: 'name' });
	await scene.contributor.message.write({ receipt, kind: 'note', body: 'It was in May' });
	await amina.message.answer({ id, upTo: 1, body: 'Which year?' });
	const ruleId = (await amina.moderation.read({ id })).rules[0]!.id;
	await amina.moderation.decide({ id, version: 2, decision: 'decline', ruleId, note: 'Sorry' });

	const all = await scene.contributor.submission.download({ receipt });

	expect(all).toMatchObject({
		story: 'Oliver waited',
		ageBand: '13 to 15',
		cards: [{ card: 'noise', feeling: 'bad' }],
		contact: { how: 'email', address: 'me@example.org' },
		contactGivenOn: '2026-11-25',
		messages: [
			{ sender: 'contributor', kind: 'note', body: 'It was in May' },
			{ sender: 'forum', body: 'Which year?' }
		],
		decisions: [{ decision: 'decline', on: '2026-11-25', note: 'Sorry' }],
		hidden: [{ field: 'story', kind: 'name' }]
	});
	expect(JSON.stringify(all)).not.toMatch(/Secret-Name|Sealed/);
});

test('taking it back takes everything that hangs on it, also while somebody has it in their hands', async () => {
	const { id, receipt } = await aClaimedSubmission(scene, amina, {
		cards: [{ card: 'noise', feeling: 'bad' }],
		contact: { how: 'phone', address: '01865 000000' }
	});
	await scene.contributor.message.write({ receipt, kind: 'message', body: 'Hello' });
	await scene.owner
		.insertInto('attachment')
		.values({
			submissionId: id,
			forumId: amina.actor.forumId!,
			slot: 0,
			kind: 'picture',
			mediaType: 'image/webp',
			state: 'kept'
		})
		.execute();

	await scene.contributor.submission.withdraw({ receipt });

	const hanging = ['submissionCard', 'attachment', 'message', 'contact', 'moderationClaim'] as const;
	for (const table of hanging) {
		const rows = await scene.owner
			.selectFrom(table)
			.select('submissionId')
			.where('submissionId', '=', id)
			.execute();
		expect(rows, table).toEqual([]);
	}
});

test('what is written while it is taken back is gone with it, or is refused', async () => {
	for (let round = 0; round < 8; round++) {
		const { id, receipt } = await aClaimedSubmission(scene, amina);
		const there = scene.callerOf(`round ${round}`);

		const [, , answered] = await Promise.allSettled([
			scene.contributor.submission.withdraw({ receipt }),
			there.message.write({ receipt, kind: 'note', body: 'Wait' }),
			amina.message.answer({ id, upTo: 0, body: 'Hello' })
		]);

		if (answered.status === 'rejected') expect(answered.reason).toMatchObject({ code: 'NOT_FOUND' });
		const left = await scene.owner
			.selectFrom('message')
			.select('id')
			.where('submissionId', '=', id)
			.execute();
		expect(left).toEqual([]);
	}
});
