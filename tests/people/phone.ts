import { randomUUID } from 'node:crypto';
import { deriveReceipt, makeReceipt } from '@sd/shared/phone/receipt';
import { fingerprint, hashBytes, partOf, seal, sealBytes, type IntakeKey } from '@sd/shared/phone/sealing';

type Form = { areas: { id: string }[]; intakeKey: IntakeKey; receiptSalt: string };

/** A sealed submission as it waits in a phone's outbox. */
export type Sealed = {
	key: string;
	receipt: string;
	keyId: string;
	sealed: string;
	/** The sealed bytes of its pictures, in their order. */
	attachments?: string[];
};

export async function readForm(address: string): Promise<Form> {
	const response = await fetch(`${address}/trpc/submission.form`);
	return ((await response.json()) as { result: { data: Form } }).result.data;
}

export async function sealStory(
	{ intakeKey, receiptSalt, areas }: Form,
	story: string,
	from: {
		gathering?: string;
		better?: string;
		wantsHelp?: true;
		contact?: { how: 'phone' | 'email'; address: string };
	} = {},
	pictures: readonly Uint8Array<ArrayBuffer>[] = []
): Promise<Sealed> {
	const key = randomUUID();
	const named = await Promise.all(
		pictures.map(async (content) => ({ kind: 'picture', sha256: await hashBytes(content) }))
	);
	const attachments = await Promise.all(
		pictures.map((content, slot) => sealBytes(content, intakeKey, partOf(key, slot)))
	);
	const told = {
		contributor: 'young person',
		teller: 'self',
		mode: 'words',
		areas: [areas[0]?.id],
		isUnsureOfArea: false,
		feeling: 'bad',
		story,
		time: 'now',
		consent: 'exact words',
		...from,
		...(named.length > 0 && { attachments: named })
	};
	const receipt = await deriveReceipt(makeReceipt(), receiptSalt);
	return {
		key,
		receipt,
		keyId: intakeKey.id,
		sealed: await seal(JSON.stringify(told), intakeKey, key),
		...(attachments.length > 0 && { attachments })
	};
}

export const post = (address: string, item: Sealed): Promise<Response> =>
	fetch(`${address}/trpc/submission.send`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(item)
	});

/** Sends as the outbox does: true only when the server has answered with this very key and content. */
export async function send(address: string, item: Sealed): Promise<boolean> {
	try {
		const response = await post(address, item);
		if (!response.ok) return false;
		const { result } = (await response.json()) as { result: { data: { key: string; sha256: string } } };
		return result.data.key === item.key && result.data.sha256 === (await fingerprint(item.sealed));
	} catch {
		return false;
	}
}

/** What the receipt opens, or the sentence that there is nothing. */
export async function track(
	address: string,
	receipt: string
): Promise<{ story?: string; sentence?: string }> {
	const response = await fetch(`${address}/trpc/submission.track`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ receipt })
	});
	const body = (await response.json()) as {
		result?: { data: { story: string } };
		error?: { message: string };
	};
	return {
		...(body.result && { story: body.result.data.story }),
		...(body.error && { sentence: body.error.message })
	};
}
