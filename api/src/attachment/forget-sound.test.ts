import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aPicture, aVoice, claimedWith, onlySound, sentWith } from '../testing/attached.ts';
import { type Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';
import { forgetSound } from './forget-sound.ts';

let scene: Scene;
let coordinator: Coordinator;
beforeAll(async () => {
	scene = await makeScene('forget_sound');
	coordinator = await scene.person('coordinator', { forum: 'youth' });
});
beforeEach(() => {
	scene.time.now = new Date('2026-11-25T10:00:00Z');
});
afterAll(() => scene.close());

describe('sound', () => {
	const sweepOn = async (day: string) => {
		scene.time.now = new Date(`${day}T03:00:00Z`);
		await forgetSound(scene.services);
	};

	test.each(['accept', 'decline'] as const)(
		'goes seven days after the decision (%s), not a day before, and what was written of it stays',
		async (decision) => {
			const { id, first, receipt } = await claimedWith(
				{ scene, coordinator },
				[await aVoice(), await aPicture()],
				onlySound
			);
			await coordinator.attachment.transcribe({ id: first, transcript: 'Said', before: '', isStory: true });
			const { version, rules } = await coordinator.moderation.read({ id });
			await coordinator.moderation.decide({
				id,
				version,
				decision,
				...(decision === 'decline' && { ruleId: rules[0]!.id })
			});
			const states = async () =>
				(await scene.contributor.submission.track({ receipt })).attachments.map(({ state }) => state);

			await sweepOn('2026-12-01');
			expect(await states()).toEqual(['kept', 'kept']);
			await sweepOn('2026-12-02');
			expect(await states()).toEqual(['deleted', 'kept']);
			const row = await scene.owner
				.selectFrom('attachment')
				.select(['contentSealed', 'transcriptSealed'])
				.where('id', '=', first)
				.executeTakeFirstOrThrow();
			expect(row.contentSealed).toBeNull();
			expect(row.transcriptSealed).not.toBeNull();
			const gone = await refusal(scene.contributor.attachment.own({ receipt, id: first }));
			expect(gone.code).toBe('NOT_FOUND');
		}
	);

	test('stays while nobody has decided, and while it is opened again', async () => {
		const waiting = await sentWith(scene, [await aVoice()]);
		const { id, receipt } = await claimedWith({ scene, coordinator }, [await aVoice()]);
		const { version } = await coordinator.moderation.read({ id });
		const accepted = await coordinator.moderation.decide({ id, version, decision: 'accept' });
		await coordinator.moderation.decide({ id, version: accepted.version, decision: 'reopen' });
		await sweepOn('2027-01-31');
		for (const each of [waiting.receipt, receipt]) {
			const { attachments } = await scene.contributor.submission.track({ receipt: each });
			expect(attachments[0]!.state).toBe('kept');
		}
	});

	test('goes at once with everything else when it is taken back', async () => {
		const { id, receipt } = await sentWith(scene, [await aVoice()]);
		await scene.contributor.submission.withdraw({ receipt });
		const rows = await scene.owner
			.selectFrom('attachment')
			.select('id')
			.where('submissionId', '=', id)
			.execute();
		expect(rows).toEqual([]);
	});

	test('can be read by no background work, only deleted by it', async () => {
		await expect(scene.logins.job.selectFrom('attachment').select('contentSealed').execute()).rejects.toThrow(
			'permission denied'
		);
	});
});
