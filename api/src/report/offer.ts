import type { Database } from '@sd/db/database';
import * as reports from '@sd/db/report';
import type { Actor } from '../context.ts';
import { NotAllowedNow } from '../errors.ts';
import { missingBeforePublishing, stepsOpenTo } from './rules/publishing.ts';
import { findUnpublished, readStanding } from './standing.ts';

/** Shows a draft to the partnership, so that both sides can read it and sign. */
export async function offer(
	db: Database,
	actor: Actor,
	{ id }: { id: string }
): Promise<{ id: string; status: 'signing' }> {
	const report = await findUnpublished(db, id);
	if (report.status === 'signing') return { id, status: 'signing' };
	const { standing } = await readStanding(db, report);
	if (!stepsOpenTo(actor, standing).includes('offer')) {
		throw new NotAllowedNow(missingBeforePublishing(standing)[0] ?? 'This report cannot be offered now.');
	}
	await reports.updateOffered(db, id);
	return { id, status: 'signing' };
}
