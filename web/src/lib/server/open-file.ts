import { createHash } from 'node:crypto';
import { refusalOf, type ApiClient, type Outputs } from './api.ts';

export type OpenedRelease = Outputs['release']['open'];

/** The release of that number, or nothing when there is none: an address can hold anything. */
export async function findRelease(api: ApiClient, number: string): Promise<OpenedRelease | undefined> {
	if (!/^[1-9]\d{0,5}$/.test(number)) return undefined;
	try {
		return await api.release.open.query({ number: Number(number) });
	} catch (problem) {
		if (refusalOf(problem)?.status === 404) return undefined;
		throw problem;
	}
}

type File = { text: string; type: string; sha256: string };

/** A file that anybody may keep for five minutes, and need not fetch again while it is the same. */
export function openFile(request: Request, { text, type, sha256 }: File): Response {
	const etag = `"${sha256}"`;
	const headers = { etag, 'cache-control': 'public, max-age=300' };
	const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
	if (known.some((tag) => tag.replace(/^W\//, '') === etag))
		return new Response(null, { status: 304, headers });
	return new Response(text, { headers: { ...headers, 'content-type': `${type}; charset=utf-8` } });
}

export const noSuchRelease =
	'There is no release of that number. The numbers that are out are listed with the reports.';

export function sha256Of(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
