import { removeExpired } from '@sd/db/session';
import type { Services } from '../context.ts';

/** Every background job: when it sweeps, and what it does. */
export const jobs = {
	'sign-out': { cron: '*/10 * * * *', work: ({ logins }: Services) => removeExpired(logins.job) }
} satisfies Record<string, { cron: string; work: (services: Services) => Promise<void> }>;
