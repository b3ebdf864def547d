/** What may be dangerous is read by two people: the first recommends, and another confirms it or sees it differently. */
import type { ModerationDecision, Recommend } from '@sd/shared/moderation';
import { NotAllowedNow } from '../../errors.ts';
import { riskyRank } from './worry.ts';

/** What somebody said a week ago, nobody should decide on today. */
export const recommendationDays = 7;

export type Recommendation = {
	decision: Recommend['decision'];
	personId: string;
	by: string;
	version: number;
	at: Date;
};

/** "without a second": nobody else of the forum may read it, so one decides, and it is not quoted. */
export type Reading = 'alone' | 'without a second' | 'first' | 'waits for a second' | 'second';

/** What was recommended before this moment holds no longer. */
export function recommendedAfter(now: Date): Date {
	return new Date(now.getTime() - recommendationDays * 86_400_000);
}

/** Bound to what was read: once the words are others, or a week has gone by, it holds no longer. */
export function standing<Known extends Recommendation>(
	recommendation: Known | undefined,
	{ version, now }: { version: number; now: Date }
): Known | undefined {
	if (!recommendation || recommendation.version !== version) return undefined;
	return recommendation.at > recommendedAfter(now) ? recommendation : undefined;
}

type Before = {
	worryRank: number;
	recommendation: Recommendation | undefined;
	personId: string;
	hasSecond: boolean;
};

export function readingOf({ worryRank, recommendation, personId, hasSecond }: Before): Reading {
	if (worryRank < riskyRank) return 'alone';
	if (recommendation && recommendation.personId !== personId) return 'second';
	if (!hasSecond) return 'without a second';
	return recommendation ? 'waits for a second' : 'first';
}

/** Of what the status allows: what this reader may decide. */
export function decisionsOf(
	reading: Reading,
	open: readonly ModerationDecision[],
	recommendation: Recommendation | undefined
): ModerationDecision[] {
	switch (reading) {
		case 'alone':
		case 'without a second':
			return [...open];
		case 'first':
		case 'waits for a second':
			return open.filter((decision) => decision === 'hold' || decision === 'reopen');
		case 'second':
			return open.filter(
				(decision) => decision === 'hold' || decision === 'reopen' || decision === recommendation?.decision
			);
	}
}

/** Throws unless this reader may decide so. */
export function mustBeSecond(
	reading: Reading,
	decision: ModerationDecision,
	recommendation: Recommendation | undefined
): void {
	if (decisionsOf(reading, [decision], recommendation).length > 0) return;
	if (reading === 'second') {
		throw new NotAllowedNow(
			`${recommendation?.by ?? 'A colleague'} recommends something else. Say that you see it differently first.`
		);
	}
	throw new NotAllowedNow(
		reading === 'first'
			? 'A second person reads this one too. Recommend what you think, and they decide.'
			: 'You have recommended this one. A colleague reads it and decides.'
	);
}
