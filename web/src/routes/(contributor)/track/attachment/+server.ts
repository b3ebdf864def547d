import { attachmentResponse, rethrown } from '#lib/server/attachment.ts';
import { text } from '#lib/server/forms.ts';
import type { RequestHandler } from './$types';

// Asked for with a form, so that nothing of a receipt stands in an address.
export const POST: RequestHandler = async ({ locals, request }) => {
	const posted = await request.formData();
	const asked = { receipt: text(posted, 'receipt'), id: text(posted, 'id') };
	return attachmentResponse(await locals.api.attachment.own.query(asked).catch(rethrown), null);
};
