import { PgBoss } from 'pg-boss';
import type { Services } from '../context.ts';
import { jobs } from './jobs.ts';

/**
 * Background work, kept by pg-boss in the same database. The owner makes its tables and queues; the work
 * itself runs as sd_job. Jobs sweep for what is due, so that no row of theirs carries a contributor's time.
 */
export async function makeQueues(ownerUrl: string): Promise<string> {
	const boss = new PgBoss({ connectionString: ownerUrl, supervise: false, schedule: false, max: 2 });
	boss.on('error', () => undefined);
	await boss.start();
	for (const name of Object.keys(jobs)) await boss.createQueue(name, { policy: 'short', retryLimit: 3 });
	for (const [name, { cron }] of Object.entries(jobs))
		await boss.schedule(name, cron, {}, { tz: 'Europe/London' });
	await boss.stop({ graceful: false });
	return 'pgboss';
}

export type Boss = { wake: Services['wake']; stop: () => Promise<void> };

export async function startJobs(jobUrl: string, services: () => Services): Promise<Boss> {
	const boss = new PgBoss({ connectionString: jobUrl, migrate: false, createSchema: false, max: 3 });
	// A lost connection is tried again by pg-boss; its message can hold nothing that a person wrote.
	boss.on('error', (problem) => console.error(`Background work: ${problem.message}`));
	await boss.start();
	for (const [name, { work }] of Object.entries(jobs)) {
		await boss.work(name, { pollingIntervalSeconds: 1 }, () => work(services()));
	}
	return {
		wake: (job) => void boss.send(job, {}).catch(() => undefined),
		stop: () => boss.stop({ graceful: true, timeout: 5000 })
	};
}
