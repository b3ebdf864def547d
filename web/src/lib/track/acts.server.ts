import { fail } from '@sveltejs/kit';
import { readReceipt } from '@sd/shared/phone/receipt';
import { ReceiptProof } from '@sd/shared/submission';
import { refusalOf, type ApiClient, type Outputs } from '#lib/server/api.ts';
import { enteredIn, several } from '#lib/server/forms.ts';
import { derivePlainReceipt } from '#lib/server/plain-receipt.ts';

export type Found = Outputs['submission']['track'];

/** The parts of the page that ask something, so that a sentence about one stands in it. */
export type Part = 'felt' | 'wrong' | 'agree' | 'change' | 'talk' | 'contact' | 'remove' | 'withdraw';

/** What was done or refused, where, and everything that was typed. */
export type Did = {
	part: Part;
	/** Which of several, where there are several of that part. */
	which: string;
	problem?: string;
	problems?: Record<string, string[]>;
	entered?: Record<string, string>;
	areas?: string[];
};

/** A phone that can, derives the receipt itself and sends only that; for the others the server does it. A member has a pass. */
export async function receiptFrom(posted: FormData, api: ApiClient): Promise<string | undefined> {
	const receipt = posted.get('receipt');
	const proof = ReceiptProof.safeParse({ receipt });
	if (proof.success) return proof.data.receipt;
	const words = readReceipt(String(posted.get('words') ?? ''));
	if (!words) return undefined;
	return derivePlainReceipt(words, (await api.submission.form.query()).receiptSalt);
}

/** Shows what there is. Afterwards none of it is new any more; a phone that got no answer sees it as new again. */
export async function show(api: ApiClient, receipt: string, did?: Did) {
	const found = await api.submission.track.query({ receipt });
	const isNews = found.messages.some(({ sender, isRead }) => sender === 'forum' && !isRead);
	if (isNews || found.contact?.wantsMail) await api.message.seen.mutate({ receipt });
	return { receipt, found, did };
}

/** What cannot be shown at all: the page asks for the six words again, and says why. */
export async function answer<Result>(posted: FormData, work: () => Promise<Result>) {
	try {
		return await work();
	} catch (problem) {
		const refusal = refusalOf(problem);
		if (!refusal) throw problem;
		return fail(refusal.status, { problem: refusal.message, words: String(posted.get('words') ?? '') });
	}
}

/** Does one thing and shows all of it again. What is refused comes back with the sentence and what was typed. */
export function act(
	api: ApiClient,
	posted: FormData,
	{ part, which = '' }: { part: Part; which?: string },
	work: (receipt: string) => Promise<unknown>
) {
	const receipt = String(posted.get('receipt'));
	return answer(posted, async () => {
		try {
			await work(receipt);
		} catch (problem) {
			const refusal = refusalOf(problem);
			if (!refusal) throw problem;
			const did = { part, which, problem: refusal.message, problems: refusal.problems };
			return fail(refusal.status, {
				...(await show(api, receipt, { ...did, entered: enteredIn(posted), areas: several(posted, 'areas') }))
			});
		}
		return show(api, receipt, { part, which });
	});
}
