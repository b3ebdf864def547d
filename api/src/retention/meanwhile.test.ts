import { randomUUID } from 'node:crypto';
import { appeal } from '@sd/db/submission';
import { isAnybodyWaiting } from '@sd/db/testing/waiting';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addDays } from '../clock.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';
import { forgetWhatIsOver } from './sweep.ts';

// Long ago, so that every day asked for has come: the database refuses one that has not.
const settledOn = '2020-03-02';
const story = 'Nobody told us the clinic had moved';

let scene: Scene;
let youth: string;
beforeAll(async () => {
	scene = await makeScene('retention_meanwhile');
	youth = await scene.forumIdOf('youth');
});
afterAll(() => scene.close());

async function settled(status: 'accepted' | 'declined') {
	const sent = await scene.sealed({ story });
	await scene.contributor.submission.send(sent);
	await scene.owner
		.updateTable('submission')
		.set({ status, acceptedOn: status === 'accepted' ? settledOn : null })
		.where('id', '=', sent.key)
		.execute();
	const decision = status === 'accepted' ? 'accept' : 'decline';
	const decidedAt = new Date(`${settledOn}T10:00:00Z`);
	await scene.owner
		.insertInto('moderationDecision')
		.values({ submissionId: sent.key, forumId: youth, decision, decidedAt })
		.execute();
	return sent;
}

async function sweepOn(day: string): Promise<void> {
	scene.time.now = new Date(`${day}T03:00:00Z`);
	await forgetWhatIsOver(scene.services);
}

describe('a no that its contributor does not agree with', () => {
	const seen = (receipt: string) => scene.contributor.submission.track({ receipt });

	test('stays whole for as long as it is read again', async () => {
		const { receipt } = await settled('declined');
		await scene.contributor.submission.appeal({ receipt });
		await sweepOn('2026-11-25');
		expect(await seen(receipt)).toMatchObject({
			status: 'received',
			story
		});
	});

	test('stays whole when they say so at the moment when its time is over', async () => {
		const { key, receipt } = await settled('declined');
		let sweep = Promise.resolve();
		await scene.owner.transaction().execute(async (tx) => {
			const { receiptHash } = await tx
				.selectFrom('submission')
				.select('receiptHash')
				.where('id', '=', key)
				.executeTakeFirstOrThrow();
			await appeal(tx, receiptHash, '2020-04-01');
			sweep = sweepOn(addDays(settledOn, 30));
			await vi.waitUntil(() => isAnybodyWaiting(scene.owner));
		});
		await sweep;
		expect(await seen(receipt)).toMatchObject({
			status: 'received',
			story
		});
	});

	test('can no longer be read again once it is gone, and nobody is asked to read nothing', async () => {
		const { receipt } = await settled('declined');
		expect((await seen(receipt)).canAppeal).toBe(true);
		await sweepOn(addDays(settledOn, 30));
		expect(await seen(receipt)).toMatchObject({ status: 'declined', story: null, canAppeal: false });
		expect((await refusal(scene.contributor.submission.appeal({ receipt }))).message).toBe(
			'We keep it for 30 days and it is gone now. You can tell us again.'
		);
	});
});

test('a concern that is raised at the moment when the words would go keeps them', async () => {
	const { actor } = await scene.person('coordinator', { forum: 'youth' });
	const { key: submissionId, receipt } = await settled('accepted');
	let sweep = Promise.resolve();
	await scene.owner.transaction().execute(async (tx) => {
		await tx
			.selectFrom('submission')
			.select('id')
			.where('id', '=', submissionId)
			.forUpdate()
			.executeTakeFirstOrThrow();
		await tx
			.insertInto('concern')
			.values({
				id: randomUUID(),
				forumId: youth,
				submissionId,
				category: 'other',
				isImmediate: false,
				extractSealed: 'sealed',
				raisedBy: actor.id,
				raisedAt: new Date(`${settledOn}T10:00:00Z`)
			})
			.execute();
		sweep = sweepOn(addDays(settledOn, 90));
		await vi.waitUntil(() => isAnybodyWaiting(scene.owner));
	});
	await sweep;
	expect(await scene.contributor.submission.track({ receipt })).toMatchObject({ story });
});
