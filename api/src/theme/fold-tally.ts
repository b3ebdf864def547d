import { foldTally } from '@sd/db/theme-evidence';
import type { Services } from '../context.ts';

/** Each change to what stands behind a theme is kept by itself; this adds them up, so that they stay few. */
export async function foldTallies({ logins }: Pick<Services, 'logins'>): Promise<void> {
	await foldTally(logins.job);
}
