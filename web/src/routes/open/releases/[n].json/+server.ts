import { findRelease, noSuchRelease, openFile } from '#lib/server/open-file.ts';
import type { RequestHandler } from './$types';

/** Exactly the text that its hash is of, so that whoever has the file can check it. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const release = await findRelease(locals.api, params.n);
	if (!release) return Response.json({ error: { message: noSuchRelease } }, { status: 404 });
	return openFile(request, { text: release.text, type: 'application/json', sha256: release.sha256 });
};
