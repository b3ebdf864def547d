import { randomUUID } from 'node:crypto';
import { hashBytes, partOf, sealBytes } from '@sd/shared/phone/sealing';
import type { NewSubmission } from '@sd/shared/submission';
import type { Coordinator } from './desk.ts';
import { picture, sound } from './media.ts';
import type { Scene } from './scene.ts';

export type Part = { kind: 'voice' | 'picture'; content: Uint8Array<ArrayBuffer>; sha256?: string };

/** Seals words and parts as a phone does. */
export async function sealedWith(
	scene: Scene,
	parts: Part[],
	told: Partial<NewSubmission> = {},
	key: string = randomUUID()
) {
	const { intakeKey } = await scene.contributor.submission.form();
	const attachments = await Promise.all(
		parts.map(({ content }, slot) => sealBytes(content, intakeKey, partOf(key, slot)))
	);
	const named = await Promise.all(
		parts.map(async ({ kind, content, sha256 }) => ({ kind, sha256: sha256 ?? (await hashBytes(content)) }))
	);
	return { ...(await scene.sealed({ attachments: named, ...told }, { key })), attachments };
}

/** Each from a place of its own, so that no limit is in the way. */
export async function sentWith(scene: Scene, parts: Part[], told: Partial<NewSubmission> = {}) {
	const { key, receipt, ...rest } = await sealedWith(scene, parts, told);
	await scene.callerOf(key).submission.send({ key, receipt, ...rest });
	return { id: key, receipt };
}

export async function claimedWith(
	{ scene, coordinator }: { scene: Scene; coordinator: Coordinator },
	parts: Part[],
	told: Partial<NewSubmission> = {}
) {
	const made = await sentWith(scene, parts, told);
	await coordinator.moderation.claim({ id: made.id });
	const { attachments } = await coordinator.moderation.read({ id: made.id });
	return { ...made, attachments, first: attachments[0]!.id };
}

export const aVoice = async (): Promise<Part> => ({
	kind: 'voice',
	content: await sound('webm', { seconds: 3 })
});
export const aPicture = async (): Promise<Part> => ({ kind: 'picture', content: await picture('jpeg') });

/** Nothing typed and no face: all there is was said aloud. */
export const onlySound = { story: undefined, feeling: undefined, consent: 'own words' as const };
