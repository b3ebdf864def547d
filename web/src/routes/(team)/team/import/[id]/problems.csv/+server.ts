import { rethrown } from '#lib/server/attachment.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { api }, params }) => {
	const { csv } = await api.import.problems.query({ id: params.id }).catch(rethrown);
	return new Response(csv, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="rows-to-put-right.csv"',
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-store'
		}
	});
};
