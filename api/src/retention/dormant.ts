import { writeAudit } from '@sd/db/audit';
import * as retention from '@sd/db/retention';
import { today } from '../clock.ts';
import type { Services } from '../context.ts';

/**
 * Shuts out whoever has not signed in for 90 days, and never the last administrator. An example's accounts
 * stay: they are made up, and it may lie for months before somebody shows it.
 */
export async function shutDormant({
	logins,
	clock,
	deployment
}: Pick<Services, 'logins' | 'clock' | 'deployment'>): Promise<void> {
	if (deployment.kind === 'example') return;
	await logins.job.transaction().execute(async (tx) => {
		for (const id of await retention.shutDormant(tx, today(clock))) {
			await writeAudit(tx, { action: 'person.dormant', object: 'person', id, outcome: 'done' });
		}
	});
}
