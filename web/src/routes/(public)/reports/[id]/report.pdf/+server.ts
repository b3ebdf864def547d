import { error } from '@sveltejs/kit';
import { refusalOf } from '#lib/server/api.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const { fileName, base64 } = await locals.api.report.pdf
		.query({ id: params.id })
		.catch((problem: unknown) => {
			const refusal = refusalOf(problem);
			if (refusal) error(refusal.status, refusal.message);
			throw problem;
		});
	return new Response(Buffer.from(base64, 'base64'), {
		headers: {
			'content-type': 'application/pdf',
			// The name is made of letters, digits and dashes alone.
			'content-disposition': `attachment; filename="${fileName}"`,
			'x-content-type-options': 'nosniff',
			// What was published never changes.
			'cache-control': 'public, max-age=3600'
		}
	});
};
