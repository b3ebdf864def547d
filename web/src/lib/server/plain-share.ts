import { randomUUID } from 'node:crypto';
import { makeReceipt, readReceipt, writeReceipt } from '@sd/shared/phone/receipt';
import { seal } from '@sd/shared/phone/sealing';
import { sealParts, type Parts } from '#lib/attachment/seal-parts.ts';
import type { PictureWord } from '@sd/shared/phone/picture-words';
import { toSubmission } from '#lib/share/answers.ts';
import type { Answers } from '#lib/share/steps.ts';
import type { WizardForm } from '#lib/share/wizard-form.ts';
import { refusalOf, type ApiClient } from './api.ts';
import { derivePlainReceipt } from './plain-receipt.ts';

/**
 * For a phone without JavaScript, the server makes the key and the receipt once and the form carries them
 * along, so that pressing Send twice, or reloading, is the same submission with the same receipt.
 */
export function plainKeeping(posted: FormData): { key: string; words: string } {
	const key = posted.get('key');
	const words = readReceipt(String(posted.get('words') ?? ''));
	const isKey =
		typeof key === 'string' &&
		/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(key);
	return { key: isKey ? key : randomUUID(), words: writeReceipt(words ?? makeReceipt()) };
}

type Plain = { parts: Parts; answers: Answers; key: string; words: string; looksAutomatic: boolean };

/** Seals on the phone's behalf and sends it the same way as every phone does. Gives the receipt to show. */
export async function sendPlain(api: ApiClient, form: WizardForm, plain: Plain): Promise<PictureWord[]> {
	const words = readReceipt(plain.words) ?? makeReceipt();
	const { named, sealed } = await sealParts(plain.parts, form.intakeKey, plain.key);
	const attached = named.length > 0 && { attachments: named };
	const submission = { ...toSubmission(plain.answers), ...attached, member: await findMark(api) };
	const payload = JSON.stringify(submission);
	await api.submission.send.mutate({
		key: plain.key,
		receipt: await derivePlainReceipt(words, form.receiptSalt),
		keyId: form.intakeKey.id,
		sealed: await seal(payload, form.intakeKey, plain.key),
		...(sealed.length > 0 && { attachments: sealed }),
		...(plain.looksAutomatic && { looksAutomatic: true })
	});
	return words;
}

/** The mark of the member who is signed in, so that it comes to their list; nothing for everybody else. */
async function findMark(api: ApiClient): Promise<string | undefined> {
	try {
		return (await api.member.read.query()).mark;
	} catch (problem) {
		if (refusalOf(problem)?.status === 401) return undefined;
		throw problem;
	}
}
