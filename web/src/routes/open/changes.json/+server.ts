import { openFile, sha256Of } from '#lib/server/open-file.ts';
import type { RequestHandler } from './$types';

/** What was said, what was done and whether it helped: of each theme, as its newest signed report froze it. */
export const GET: RequestHandler = async ({ locals, request }) => {
	const { changes } = await locals.api.report.changes.query({});
	const text = JSON.stringify({ changes });
	return openFile(request, { text, type: 'application/json', sha256: sha256Of(text) });
};
