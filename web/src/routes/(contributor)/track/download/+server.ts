import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { refusalOf } from '#lib/server/api.ts';
import { asText } from '#lib/track/held-as-text.server.ts';

/** Everything we hold under a receipt, as a file that the phone saves. Asked for with POST, so that it is in no address. */
export const POST: RequestHandler = async ({ locals, request }) => {
	const posted = await request.formData();
	const isText = posted.get('as') === 'text';
	try {
		const held = await locals.api.submission.download.query({ receipt: String(posted.get('receipt')) });
		return new Response(isText ? asText(held) : JSON.stringify(held, null, '\t'), {
			headers: {
				'content-type': `${isText ? 'text/plain' : 'application/json'}; charset=utf-8`,
				'content-disposition': `attachment; filename="what-we-hold.${isText ? 'txt' : 'json'}"`,
				'cache-control': 'no-store'
			}
		});
	} catch (problem) {
		const refusal = refusalOf(problem);
		if (refusal) error(refusal.status, refusal.message);
		throw problem;
	}
};
