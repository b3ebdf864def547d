import * as intakeKeys from '@sd/db/intake-key';
import * as plans from '@sd/db/plan';
import type { Context } from '../context.ts';

/** What the wizard needs: the closed lists that are data, and what a phone seals and derives with. */
export async function form(ctx: Context) {
	const db = ctx.logins.voice;
	const [areas, places, intakeKey] = await Promise.all([
		plans.listAreas(db),
		plans.listPlaces(db),
		intakeKeys.findCurrent(db)
	]);
	return {
		areas: areas.map(({ id, plain, easyRead, pictogram }) => ({ id, plain, easyRead, pictogram })),
		places,
		intakeKey: intakeKey!,
		receiptSalt: ctx.deployment.receiptSalt
	};
}
