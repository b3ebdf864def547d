import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPicture, aVoice, claimedWith } from '../testing/attached.ts';
import type { Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let coordinator: Coordinator;
let ben: Coordinator;
beforeAll(async () => {
	scene = await makeScene('attachment_cover');
	coordinator = await scene.person('coordinator', { forum: 'youth' });
	ben = await scene.person('coordinator', { forum: 'youth' });
});
beforeEach(() => {
	scene.time.now = new Date('2026-11-25T10:00:00Z');
});
afterAll(() => scene.close());

const right = { left: 50, top: 0, width: 50, height: 100 };

async function greys(content: string) {
	const { data, info } = await sharp(Buffer.from(content, 'base64'))
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return (x: number, y: number) => data[y * info.width + x]!;
}

test('what is covered is black in a picture made anew, and the rest and the original are as they were', async () => {
	const { first } = await claimedWith({ scene, coordinator }, [await aPicture()]);
	const before = await greys((await coordinator.attachment.open({ id: first })).content);
	expect(before(56, 24)).toBeGreaterThan(190);

	await coordinator.attachment.cover({ id: first, boxes: [{ ...right, height: 50 }] });

	const after = await greys((await coordinator.attachment.covered({ id: first })).content);
	expect([after(56, 4), after(60, 20)].every((grey) => grey < 20)).toBe(true);
	expect(after(56, 44)).toBeGreaterThan(190);
	const original = await greys((await coordinator.attachment.open({ id: first })).content);
	expect(original(56, 4)).toBe(before(56, 4));
});

test('boxes are added and taken off again, and the last one taken off leaves no covered picture', async () => {
	const { id, first } = await claimedWith({ scene, coordinator }, [await aPicture()]);
	await coordinator.attachment.cover({ id: first, boxes: [right] });
	expect((await coordinator.moderation.read({ id })).attachments[0]!.boxes).toEqual([right]);

	await coordinator.attachment.cover({ id: first, boxes: [] });

	const read = await coordinator.moderation.read({ id });
	expect(read.attachments[0]!.boxes).toEqual([]);
	expect(read.steps.map(({ kind }) => kind)).toEqual(['covered', 'uncovered']);
	expect((await refusal(coordinator.attachment.covered({ id: first }))).code).toBe('NOT_FOUND');
});

test('once it is accepted, colleagues see the covered picture and nobody opens the original', async () => {
	const { id, first } = await claimedWith({ scene, coordinator }, [await aPicture()], {
		story: 'It was fine'
	});
	const { version } = await coordinator.attachment.cover({ id: first, boxes: [right] });
	expect((await refusal(ben.attachment.covered({ id: first }))).code).toBe('CONFLICT');

	await coordinator.moderation.decide({ id, version, decision: 'accept' });

	expect((await ben.attachment.covered({ id: first })).mediaType).toBe('image/jpeg');
	expect((await refusal(ben.attachment.open({ id: first }))).code).toBe('CONFLICT');
});

test('only a picture, only in the hands of whoever works on it, and only within its edges', async () => {
	const { attachments } = await claimedWith({ scene, coordinator }, [await aVoice(), await aPicture()]);
	const [voice, picture] = attachments.map(({ id }) => id);

	expect((await refusal(coordinator.attachment.cover({ id: voice!, boxes: [right] }))).code).toBe(
		'NOT_FOUND'
	);
	expect((await refusal(ben.attachment.cover({ id: picture!, boxes: [right] }))).code).toBe('CONFLICT');
	const wide = { ...right, width: 60 };
	expect((await refusal(coordinator.attachment.cover({ id: picture!, boxes: [wide] }))).message).toContain(
		'It goes past the right edge'
	);
});
