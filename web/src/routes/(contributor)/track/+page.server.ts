import { fail } from '@sveltejs/kit';
import { readReceipt } from '@sd/shared/phone/receipt';
import { GiveImpact } from '@sd/shared/impact';
import type { Actions, PageServerLoad } from './$types';
import { refusalOf, type ApiClient } from '#lib/server/api.ts';
import { derivePlainReceipt } from '#lib/server/plain-receipt.ts';

export const load: PageServerLoad = async ({ locals }) => ({
	receiptSalt: (await locals.api.submission.form.query()).receiptSalt
});

/** A phone that can, derives the receipt itself and sends only that; for the others the server does it. */
async function receiptFrom(posted: FormData, api: ApiClient): Promise<string | undefined> {
	const receipt = posted.get('receipt');
	if (typeof receipt === 'string' && /^[0-9a-f]{64}$/.test(receipt)) return receipt;
	const words = readReceipt(String(posted.get('words') ?? ''));
	if (!words) return undefined;
	return derivePlainReceipt(words, (await api.submission.form.query()).receiptSalt);
}

type Done = { felt?: string; withdrawn?: boolean };

async function show(api: ApiClient, receipt: string, done: Done = {}) {
	return { receipt, found: await api.submission.track.query({ receipt }), ...done };
}

async function answer<Result>(posted: FormData, work: () => Promise<Result>) {
	try {
		return await work();
	} catch (problem) {
		const refusal = refusalOf(problem);
		if (!refusal) throw problem;
		return fail(refusal.status, { problem: refusal.message, words: String(posted.get('words') ?? '') });
	}
}

const notWords = 'Write your six words, in order. Each is one of our pictures, like tiger or lamp.';

export const actions: Actions = {
	look: async ({ locals, request }) => {
		const posted = await request.formData();
		return answer(posted, async () => {
			const receipt = await receiptFrom(posted, locals.api);
			if (!receipt) return fail(400, { problem: notWords, words: String(posted.get('words') ?? '') });
			return show(locals.api, receipt);
		});
	},
	felt: async ({ locals, request }) => {
		const posted = await request.formData();
		const receipt = String(posted.get('receipt'));
		const given = GiveImpact.safeParse({ receipt, themeId: posted.get('themeId'), felt: posted.get('felt') });
		if (!given.success) {
			return answer(posted, async () => ({
				...(await show(locals.api, receipt)),
				problem: given.error.issues[0]?.message ?? 'Choose if it helped'
			}));
		}
		return answer(posted, async () => {
			await locals.api.impact.give.mutate(given.data);
			return show(locals.api, receipt, { felt: given.data.themeId });
		});
	},
	withdraw: async ({ locals, request }) => {
		const posted = await request.formData();
		const receipt = String(posted.get('receipt'));
		if (posted.get('sure') !== 'yes') {
			return answer(posted, async () => ({ ...(await show(locals.api, receipt)), isSure: false }));
		}
		return answer(posted, async () => {
			await locals.api.submission.withdraw.mutate({ receipt });
			return { withdrawn: true };
		});
	}
};
