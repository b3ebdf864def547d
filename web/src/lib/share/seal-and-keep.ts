import type { PictureWord } from '@sd/shared/phone/picture-words';
import { deriveReceipt, makeReceipt } from '@sd/shared/phone/receipt';
import { seal, type IntakeKey } from '@sd/shared/phone/sealing';
import { add } from '#lib/outbox/store.ts';
import { toSubmission } from './answers.ts';
import type { Answers } from './steps.ts';

/** A key and a receipt, made on the phone. Deriving takes a while, so it starts before anybody presses Send. */
export type Prepared = { key: string; words: PictureWord[]; receipt: Promise<string> };

/** On plain http a phone has no Web Crypto, and the server has to make the receipt. */
export const canSeal = () => globalThis.crypto?.subtle !== undefined && 'indexedDB' in globalThis;

export function prepare(salt: string): Prepared {
	const words = makeReceipt();
	return { key: crypto.randomUUID(), words, receipt: deriveReceipt(words, salt) };
}

/** Seals the answers to the forum and keeps them on the phone. From here on only the server can read them. */
export async function sealAndKeep(
	answers: Answers,
	{ key, receipt }: Prepared,
	intakeKey: IntakeKey
): Promise<void> {
	const sealed = await seal(JSON.stringify(toSubmission(answers)), intakeKey, key);
	const addedOn = new Date().toISOString().slice(0, 10);
	await add({ key, receipt: await receipt, keyId: intakeKey.id, sealed, addedOn, tries: 0 });
}
