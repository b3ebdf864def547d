import { z } from 'zod';
import type { FeltRating, ReportNumbers } from './report.ts';

export const releaseStatuses = ['asked', 'prepared', 'refused', 'published', 'dropped'] as const;
export type ReleaseStatus = (typeof releaseStatuses)[number];

/** What a person may do next with one. */
export type ReleaseStep = 'publish' | 'drop';

/** All that a release says. What is frozen when it is prepared, and published, is exactly this. */
export type ReleaseBody = Pick<ReportNumbers, 'termName' | 'total' | 'tables'> & {
	startsOn: string;
	endsOn: string;
	/** Releases of one epoch were counted by the same categories and constants. */
	epoch: number;
	/** Did it help? For every theme that was sent, by its id. */
	felt: Record<string, FeltRating>;
};

export const PrepareRelease = z.strictObject({ termId: z.guid({ error: 'Choose a term' }) });
export type PrepareRelease = z.infer<typeof PrepareRelease>;

export const ChooseRelease = z.strictObject({ id: z.guid({ error: 'Choose a release' }) });
export type ChooseRelease = z.infer<typeof ChooseRelease>;

export const OpenRelease = z.strictObject({
	number: z
		.int({ error: 'Give the number of a release' })
		.positive('Give the number of a release')
		.max(1_000_000, 'There is no release of that number')
});
export type OpenRelease = z.infer<typeof OpenRelease>;
