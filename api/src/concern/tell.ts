import * as concerns from '@sd/db/concern';
import type { Services } from '../context.ts';
import { codeOf } from '../contact/tell.ts';
import { workingMinutesBetween } from '../working-hours.ts';
import { alertsDue, type Alert } from './rules/alerts.ts';

/** All there is to it: whoever sees it in passing learns nothing. */
export const alertMail = {
	subject: 'Something waits',
	text: 'Something waits for you. Open Said & Done.\n'
} as const;

/**
 * Tells whoever is to be told that a concern waits, once each. It is marked in the transaction that sends, so
 * that two processes do not tell twice; where no e-mail could go, nobody is marked, and it is tried again.
 */
export async function tellLeads(services: Services): Promise<void> {
	const { logins, clock } = services;
	const failures: string[] = [];
	for (const { id, raisedAt, ...waiting } of await concerns.listClock(logins.job)) {
		const readers = await concerns.listReaders(logins.job, id);
		const hasLead = readers.some(({ told }) => told === 'lead');
		const workingMinutes = workingMinutesBetween(raisedAt, clock.now());
		for (const alert of alertsDue({ ...waiting, workingMinutes, hasLead })) {
			const to = addressesFor(alert, readers);
			// Nobody is there to tell: whoever comes is told then.
			if (to.length > 0) failures.push(...(await tellOnce(services, { id, alert, to })));
		}
	}
	if (failures.length > 0) {
		const why = [...new Set(failures)].join(', ');
		console.error(`${failures.length} alerts could not be sent (${why}). They are tried again next time.`);
	}
}

type Readers = Awaited<ReturnType<typeof concerns.listReaders>>;

/** An answer is for the one who works on it, or for every lead while nobody does. */
function addressesFor({ told }: Alert, readers: Readers): string[] {
	const leads = readers.filter((reader) => reader.told !== 'chair');
	const holder = leads.filter(({ isHolder }) => isHolder);
	const chosen =
		told === 'answer'
			? holder.length > 0
				? holder
				: leads
			: readers.filter((reader) => reader.told === told);
	return chosen.map(({ email }) => email);
}

type Telling = { id: string; alert: Alert; to: string[] };

class NobodyTold extends Error {
	override name = 'NobodyTold';
}

async function tellOnce({ logins, clock, mailer }: Services, { id, alert, to }: Telling): Promise<string[]> {
	const failures: string[] = [];
	try {
		await logins.job.transaction().execute(async (tx) => {
			if (!(await concerns.insertAlert(tx, { concernId: id, ...alert, toldAt: clock.now() }))) return;
			if (!mailer) return;
			for (const each of to) {
				await mailer
					.send({ to: each, ...alertMail })
					.catch((problem: unknown) => failures.push(codeOf(problem)));
			}
			if (failures.length === to.length) throw new NobodyTold();
		});
	} catch (problem) {
		if (!(problem instanceof NobodyTold)) throw problem;
	}
	return failures;
}
