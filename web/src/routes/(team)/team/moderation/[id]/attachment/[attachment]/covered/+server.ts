import { error } from '@sveltejs/kit';
import { attachmentResponse, rethrown } from '#lib/server/attachment.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, request }) => {
	const opened = await locals.api.attachment.covered.query({ id: params.attachment }).catch(rethrown);
	if (opened.submissionId !== params.id) error(404, 'There is nothing here.');
	return attachmentResponse(opened, request.headers.get('range'));
};
