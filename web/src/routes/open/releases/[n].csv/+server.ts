import { releaseCsv } from '#lib/release/csv.server.ts';
import { findRelease, noSuchRelease, openFile } from '#lib/server/open-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, request }) => {
	const release = await findRelease(locals.api, params.n);
	if (!release) {
		const headers = { 'content-type': 'text/plain; charset=utf-8' };
		return new Response(`${noSuchRelease}\n`, { status: 404, headers });
	}
	return openFile(request, {
		text: releaseCsv(release.body),
		type: 'text/csv',
		// Of the release: both files of it are the same numbers.
		sha256: release.sha256
	});
};
