import type { PictureWord } from '@sd/shared/phone/picture-words';
import { deriveReceipt, makeReceipt, writeReceipt } from '@sd/shared/phone/receipt';
import { receiptOf, seal, type IntakeKey } from '@sd/shared/phone/sealing';
import { sealParts } from '#lib/attachment/seal-parts.ts';
import { forgetTold, restoreTold, told } from '#lib/attachment/told.svelte.ts';
import * as draft from '#lib/draft/draft.ts';
import { readMark } from '#lib/member/mark.ts';
import type { Item } from '#lib/outbox/item.ts';
import type { Keeping } from '#lib/outbox/can-keep.ts';
import { keep } from '#lib/outbox/keep.ts';
import { randomId } from '#lib/random-id.ts';
import { toSubmission } from './answers.ts';
import type { Answers } from './steps.ts';

/** A key and a receipt, made on the phone. Deriving takes a while, so it starts before anybody presses Send. */
export type Prepared = { key: string; words: PictureWord[]; receipt: Promise<string> };

export function prepare(salt: string): Prepared {
	const words = makeReceipt();
	return { key: crypto.randomUUID(), words, receipt: deriveReceipt(words, salt) };
}

/** What the form carries to the server instead, so that pressing Send twice is one submission. */
export const prepareForServer = () => ({ key: randomId(), words: writeReceipt(makeReceipt()) });

export type ToSeal = {
	answers: Answers;
	prepared: Prepared;
	intakeKey: IntakeKey;
};

/**
 * Seals the answers to the forum and keeps them on the phone. From here on only the server can read them; the
 * draft goes in the same moment, or stays until the server has it where the phone cannot keep the item.
 */
export async function sealAndKeep({
	answers,
	prepared: { key, receipt },
	intakeKey
}: ToSeal): Promise<{ item: Item; keeping: Keeping }> {
	// A reload on a later page left the voice and the pictures where they were saved.
	await restoreTold(draft);
	const { named, sealed: attachments } = await sealParts(told, intakeKey, key);
	const attached = named.length > 0 && { attachments: named };
	const submission = { ...toSubmission(answers), ...attached, member: readMark() };
	const sealed = await seal(JSON.stringify(submission), intakeKey, key);
	const item: Item = {
		key,
		receipt: await seal(await receipt, intakeKey, receiptOf(key)),
		keyId: intakeKey.id,
		sealed,
		attachments,
		addedOn: new Date().toISOString().slice(0, 10),
		tries: 0
	};
	await draft.draftIsSaved();
	const keeping = await keep(item, draft.draftId());
	if (keeping === 'kept') await draft.wipeDrafts();
	forgetTold();
	return { item, keeping };
}
