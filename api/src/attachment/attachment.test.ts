import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeLimiter } from '../limit/limiter.ts';
import { limits } from '../limit/limits.ts';
import {
	aPicture,
	aVoice,
	claimedWith,
	onlySound,
	sealedWith,
	sentWith,
	type Part
} from '../testing/attached.ts';
import { minutesPass, type Coordinator } from '../testing/desk.ts';
import { joined, latin, picture } from '../testing/media.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let coordinator: Coordinator;
beforeAll(async () => {
	scene = await makeScene('attachment');
	coordinator = await scene.person('coordinator', { forum: 'youth' });
});
beforeEach(() => {
	scene.time.now = new Date('2026-11-25T10:00:00Z');
});
afterAll(() => scene.close());

async function firstOf(receipt: string): Promise<string> {
	const { attachments } = await scene.contributor.submission.track({ receipt });
	return attachments[0]!.id;
}

describe('what is sent beside the words', () => {
	test('comes back to whoever holds the receipt, as sound and as a picture', async () => {
		const { receipt } = await sentWith(scene, [await aVoice(), await aPicture()]);
		const { attachments } = await scene.contributor.submission.track({ receipt });
		expect(attachments).toMatchObject([
			{ kind: 'voice', state: 'kept', mediaType: 'audio/webm', seconds: 3 },
			{ kind: 'picture', state: 'kept', mediaType: 'image/jpeg', seconds: null }
		]);
		const heard = await scene.contributor.attachment.own({ receipt, id: attachments[0]!.id });
		expect(Buffer.from(heard.content, 'base64').subarray(0, 4).toString('hex')).toBe('1a45dfa3');
		const seen = await scene.contributor.attachment.own({ receipt, id: attachments[1]!.id });
		expect(Buffer.from(seen.content, 'base64').subarray(0, 3).toString('hex')).toBe('ffd8ff');
	});

	test('is one set, however often it is sent and at the same moment', async () => {
		const once = await sealedWith(scene, [await aVoice(), await aPicture()]);
		const { send } = scene.callerOf('again and again').submission;
		const answers = await Promise.all([send(once), send(once), send(once)]);
		expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
		const rows = await scene.owner
			.selectFrom('attachment')
			.select('slot')
			.where('submissionId', '=', once.key)
			.execute();
		expect(rows).toHaveLength(2);
	});

	test('is locked where it is kept, and opens in no other row', async () => {
		const one = await sentWith(scene, [await aPicture()]);
		const two = await sentWith(scene, [await aPicture()]);
		const rowOf = (id: string) =>
			scene.owner
				.selectFrom('attachment')
				.select(['id', 'contentSealed'])
				.where('submissionId', '=', id)
				.executeTakeFirstOrThrow();
		const kept = await rowOf(one.id);
		expect(kept.contentSealed!.toString('latin1')).not.toMatch(/JFIF|\xff\xd8\xff/);
		const other = await rowOf(two.id);
		await scene.owner
			.updateTable('attachment')
			.set({ contentSealed: kept.contentSealed })
			.where('id', '=', other.id)
			.execute();
		await expect(scene.contributor.attachment.own({ receipt: two.receipt, id: other.id })).rejects.toThrow();
	});

	test.each<[string, () => Promise<Part> | Part]>([
		['a file that nobody can open', () => ({ kind: 'picture', content: latin('<svg/>') })],
		['a picture that calls itself sound', async () => ({ ...(await aPicture()), kind: 'voice' })],
		['a picture with another fingerprint', async () => ({ ...(await aPicture()), sha256: 'a'.repeat(64) })]
	])('and cannot be opened never costs the words: %s', async (_, make) => {
		const { receipt } = await sentWith(scene, [await make()], { story: 'The words are here' });
		const found = await scene.contributor.submission.track({ receipt });
		expect(found.story).toBe('The words are here');
		expect(found.attachments).toMatchObject([{ state: 'unreadable' }]);
		const id = found.attachments[0]!.id;
		expect((await refusal(scene.contributor.attachment.own({ receipt, id }))).code).toBe('NOT_FOUND');
	});

	test('may be sealed for another place or not come at all: the words are kept and the rest says so', async () => {
		const whole = await sealedWith(scene, [await aVoice(), await aPicture()], { story: 'Still here' });
		await scene
			.callerOf('swapped')
			.submission.send({ ...whole, attachments: whole.attachments.toReversed() });
		const { attachments, story } = await scene.contributor.submission.track({ receipt: whole.receipt });
		expect([story, ...attachments.map(({ state }) => state)]).toEqual([
			'Still here',
			'unreadable',
			'unreadable'
		]);

		const none = await sealedWith(scene, [await aPicture()], { story: 'And here' });
		await scene.callerOf('none').submission.send({ ...none, attachments: [] });
		const found = await scene.contributor.submission.track({ receipt: none.receipt });
		expect([found.story, found.attachments[0]!.state]).toEqual(['And here', 'unreadable']);
	});

	test('is three pictures and one voice note at most', async () => {
		const one = await aPicture();
		const four = await sealedWith(scene, [one, one, one, one]);
		const refused = await refusal(scene.callerOf('four').submission.send(four));
		expect(refused.code).toBe('BAD_REQUEST');
		expect(refused.message).toContain('Send up to 3 pictures and 1 voice note');
		const voice = await aVoice();
		const five = await sealedWith(scene, [one, one, one, voice, voice]);
		expect((await refusal(scene.callerOf('five').submission.send(five))).code).toBe('BAD_REQUEST');
	});

	test('is limited from one place, and words alone still come through', async () => {
		scene.services.limiter = makeLimiter({ now: () => scene.time.now });
		const lost = async () => ({ ...(await sealedWith(scene, [await aPicture()])), attachments: [] });
		const busy = scene.callerOf('busy').submission;
		const { most } = limits['attachments from one place'];
		for (let count = 0; count < most; count += 1) await busy.send(await lost());
		expect((await refusal(busy.send(await lost()))).code).toBe('TOO_MANY_REQUESTS');
		expect((await busy.send(await scene.sealed({}))).state).toBe('stored');
	});
});

describe('a wrong receipt', () => {
	test('opens nothing, and counts as a guess', async () => {
		const mine = await sentWith(scene, [await aPicture()]);
		const yours = await sentWith(scene, [await aPicture()]);
		const { attachments } = await scene.contributor.submission.track({ receipt: mine.receipt });
		const id = attachments[0]!.id;
		const { attachment } = scene.callerOf('a guesser of pictures');
		expect((await refusal(attachment.own({ receipt: yours.receipt, id }))).code).toBe('NOT_FOUND');
		const codes: string[] = [];
		for (let tries = 0; tries < limits['wrong receipt from one place'].most + 1; tries += 1)
			codes.push((await refusal(attachment.own({ receipt: 'b'.repeat(64), id }))).code);
		expect(codes.at(-2)).toBe('NOT_FOUND');
		expect(codes.at(-1)).toBe('TOO_MANY_REQUESTS');
	});
});

describe('at the desk', () => {
	test('it is heard and seen only by the one who is working on it', async () => {
		const { id, receipt } = await sentWith(scene, [await aPicture()]);
		const first = await firstOf(receipt);
		const colleague = await scene.person('coordinator', { forum: 'youth', name: 'A colleague' });
		const other = await scene.person('coordinator', { forum: 'parent-carer' });
		expect((await refusal(coordinator.attachment.open({ id: first }))).code).toBe('CONFLICT');
		await coordinator.moderation.claim({ id });
		expect((await coordinator.attachment.open({ id: first })).mediaType).toBe('image/jpeg');
		expect((await refusal(colleague.attachment.open({ id: first }))).code).toBe('CONFLICT');
		const never = await refusal(other.attachment.open({ id: randomUUID() }));
		expect(await refusal(other.attachment.open({ id: first }))).toEqual(never);

		minutesPass(scene, 21);
		expect((await refusal(coordinator.attachment.open({ id: first }))).code).toBe('CONFLICT');
	});

	test('one that came without words is worth a careful read, and says that no machine could check it', async () => {
		const { id } = await sentWith(scene, [await aVoice()], onlySound);
		const seen = await coordinator.moderation.read({ id });
		expect([seen.worry, seen.isUnchecked]).toEqual(['worth a careful read', true]);
		const written = await sentWith(scene, [], { story: 'The bus was late' });
		const plain = await coordinator.moderation.read({ id: written.id });
		expect([plain.worry, plain.isUnchecked]).toEqual([null, false]);
	});

	test('what is written down is kept, and what a colleague wrote meanwhile is not written over', async () => {
		const { id, first } = await claimedWith({ scene, coordinator }, [await aVoice()]);
		await coordinator.attachment.transcribe({ id: first, transcript: 'One', before: '', isStory: false });
		const late = await refusal(
			coordinator.attachment.transcribe({ id: first, transcript: 'Other', before: '', isStory: false })
		);
		expect(late.code).toBe('CONFLICT');
		await coordinator.attachment.transcribe({
			id: first,
			transcript: 'One two',
			before: 'One',
			isStory: false
		});
		const { attachments, isUnchecked, words } = await coordinator.moderation.read({ id });
		expect([attachments[0]!.transcript, isUnchecked]).toEqual(['One two', false]);
		expect(words?.story).toBe('Nobody told us the clinic had moved');
		const row = await scene.owner
			.selectFrom('attachment')
			.select('transcriptSealed')
			.where('id', '=', first)
			.executeTakeFirstOrThrow();
		expect(row.transcriptSealed).not.toContain('One');
	});

	test('what was said becomes their words where they typed none: hidden in part, accepted, and read by them', async () => {
		const { id, first, receipt } = await claimedWith({ scene, coordinator }, [await aVoice()], onlySound);
		const transcript = 'Miss Brown shouts at us';
		await coordinator.attachment.transcribe({ id: first, transcript, before: '', isStory: true });
		await coordinator.moderation.redact({ id, field: 'story', kind: 'name', startsAt: 0, endsAt: 10 });
		const { version } = await coordinator.moderation.read({ id });
		await coordinator.moderation.decide({ id, version, decision: 'accept' });
		const { accepted } = await coordinator.moderation.read({ id });
		expect(accepted?.story).toBe('[a name] shouts at us');
		expect((await scene.contributor.submission.track({ receipt })).story).toBe(transcript);
	});

	test('and can be corrected until something is hidden in it', async () => {
		const { id, first } = await claimedWith({ scene, coordinator }, [await aVoice()], onlySound);
		await coordinator.attachment.transcribe({ id: first, transcript: 'Mis', before: '', isStory: true });
		await coordinator.attachment.transcribe({
			id: first,
			transcript: 'Miss B',
			before: 'Mis',
			isStory: false
		});
		expect((await coordinator.moderation.read({ id })).words?.story).toBe('Miss B');
		await coordinator.moderation.redact({ id, field: 'story', kind: 'name', startsAt: 0, endsAt: 6 });
		const refused = await refusal(
			coordinator.attachment.transcribe({ id: first, transcript: 'Mr B', before: 'Miss B', isStory: false })
		);
		expect(refused.code).toBe('CONFLICT');
		expect((await coordinator.moderation.read({ id })).attachments[0]!.transcript).toBe('Miss B');
	});

	test('it never stands in the place of what they typed', async () => {
		const { id, first } = await claimedWith({ scene, coordinator }, [await aVoice()], {
			story: 'I typed this'
		});
		const refused = await refusal(
			coordinator.attachment.transcribe({ id: first, transcript: 'Said', before: '', isStory: true })
		);
		expect(refused.code).toBe('CONFLICT');
		const { words, attachments } = await coordinator.moderation.read({ id });
		expect([words?.story, attachments[0]!.transcript]).toEqual(['I typed this', '']);
	});

	test('what was said is read for worries like what is typed', async () => {
		const { id, first } = await claimedWith({ scene, coordinator }, [await aVoice()], onlySound);
		const transcript = 'He hits me and I am scared to go home';
		await coordinator.attachment.transcribe({ id: first, transcript, before: '', isStory: true });
		expect((await coordinator.moderation.read({ id })).worry).toBe('may be in danger');
	});

	test('nobody writes down what they are not working on', async () => {
		const { receipt } = await sentWith(scene, [await aVoice()]);
		const id = await firstOf(receipt);
		const asked = { id, transcript: 'Made up', before: '', isStory: true };
		expect((await refusal(coordinator.attachment.transcribe(asked))).code).toBe('CONFLICT');
	});
});

test('a picture with something behind it is kept as the picture alone', async () => {
	const content = joined(await picture('png'), latin('<html><script>CANARY</script>'));
	const { receipt } = await sentWith(scene, [{ kind: 'picture', content }]);
	const { attachments } = await scene.contributor.submission.track({ receipt });
	const kept = await scene.contributor.attachment.own({ receipt, id: attachments[0]!.id });
	expect(Buffer.from(kept.content, 'base64').toString('latin1')).not.toContain('CANARY');
});
