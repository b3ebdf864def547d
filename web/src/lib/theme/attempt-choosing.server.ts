import { fail } from '@sveltejs/kit';
import { attempt, several } from '#lib/server/forms.ts';

/** Does what a form asks and then goes elsewhere. Refused, it comes back with which form it was and every box that was ticked. */
export async function attemptChoosing<Which extends string>(
	posted: FormData,
	{ which, boxes = '' }: { which: Which; boxes?: string },
	work: () => Promise<never>
) {
	const refused = await attempt(posted, work);
	return fail(refused.status, { ...refused.data, which, chosen: several(posted, boxes) });
}
