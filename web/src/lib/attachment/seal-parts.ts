import type { AttachmentKind } from '@sd/shared/phone/answers';
import { hashBytes, partOf, sealBytes, type IntakeKey } from '@sd/shared/phone/sealing';

type Named = { kind: AttachmentKind; sha256: string; seconds?: number };

type Bytes = Uint8Array<ArrayBuffer>;
export type Parts = {
	voice: { chunks: readonly Bytes[]; seconds?: number } | undefined;
	pictures: readonly { content: Bytes }[];
};

/** The sealed parts in the order that the words name them. An empty recording is none. */
export async function sealParts(
	{ voice, pictures }: Parts,
	intakeKey: IntakeKey,
	key: string
): Promise<{ named: Named[]; sealed: string[] }> {
	const parts: { kind: AttachmentKind; content: Uint8Array<ArrayBuffer>; seconds?: number }[] = [
		...(voice?.chunks.length
			? [{ kind: 'voice' as const, content: joined(voice.chunks), seconds: voice.seconds }]
			: []),
		...pictures.map(({ content }) => ({ kind: 'picture' as const, content }))
	];
	const named = await Promise.all(
		parts.map(async ({ content, ...rest }) => ({ ...rest, sha256: await hashBytes(content) }))
	);
	const sealed = await Promise.all(
		parts.map(({ content }, slot) => sealBytes(content, intakeKey, partOf(key, slot)))
	);
	return { named, sealed };
}

function joined(chunks: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
