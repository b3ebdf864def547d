import { removeExpired } from '@sd/db/session';
import type { Services } from '../context.ts';
import { countAsked } from '../release/count-asked.ts';

/** Every background job: when it sweeps, and what it does. */
export const jobs = {
	release: { cron: '* * * * *', work: (services: Services) => countAsked(services) },
	'sign-out': { cron: '*/10 * * * *', work: ({ logins }: Services) => removeExpired(logins.job) }
} satisfies Record<string, { cron: string; work: (services: Services) => Promise<void> }>;
