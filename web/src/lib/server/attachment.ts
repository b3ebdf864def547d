import { error } from '@sveltejs/kit';
import { refusalOf } from './api.ts';

type Content = { mediaType: string; content: string };

/** The kinds that we make anew, and no other: each as a file that no browser runs anything of. */
const mediaTypes = new Set(['image/jpeg', 'audio/webm', 'audio/mp4']);

/** Sound or a picture that somebody sent, for this one person and this one moment. */
export function attachmentResponse({ mediaType, content }: Content, range: string | null): Response {
	if (!mediaTypes.has(mediaType)) error(404, 'There is nothing here.');
	const bytes = Buffer.from(content, 'base64');
	const headers = {
		'content-type': mediaType,
		'content-disposition': 'attachment',
		'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
		'x-content-type-options': 'nosniff',
		'cache-control': 'no-store',
		'accept-ranges': 'bytes'
	};
	const part = partAsked(range, bytes.length);
	if (!part) return new Response(bytes, { headers });
	const { from, to } = part;
	return new Response(bytes.subarray(from, to + 1), {
		status: 206,
		headers: { ...headers, 'content-range': `bytes ${from}-${to}/${bytes.length}` }
	});
}

/** Some browsers play sound only from a server that gives it in parts. One part is asked for; else it is all given. */
function partAsked(range: string | null, length: number): { from: number; to: number } | undefined {
	const [, first, last] = /^bytes=(\d{1,9})-(\d{0,9})$/.exec(range ?? '') ?? [];
	if (first === undefined) return undefined;
	const from = Number(first);
	const to = Math.min(last ? Number(last) : length - 1, length - 1);
	return from <= to ? { from, to } : undefined;
}

/** What the api refuses keeps its own status and sentence. */
export function rethrown(problem: unknown): never {
	const refusal = refusalOf(problem);
	if (refusal) error(refusal.status, refusal.message);
	throw problem;
}
