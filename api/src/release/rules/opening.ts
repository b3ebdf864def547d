/** Numbers are asked for once a term is over, and two people stand behind them: one asks, another one publishes. */
import type { ReleaseStatus, ReleaseStep } from '@sd/shared/release';

type Release = { status: ReleaseStatus; askedBy: string | null };

export function whyNotPrepare(
	term: { endsOn: string },
	{ today, standing }: { today: string; standing: ReleaseStatus | undefined }
): string | undefined {
	// Days are written year first, so they compare as text.
	if (term.endsOn >= today) {
		return 'This term is not over yet. Ask for its numbers from the day after its last day.';
	}
	switch (standing) {
		case 'published':
			return 'The numbers of this term are out already, and they never change.';
		case 'asked':
		case 'prepared':
			return 'Somebody has asked for the numbers of this term already. Look at those first.';
		case 'refused':
		case 'dropped':
		case undefined:
			return undefined;
	}
}

export function whyNotPublish({ status, askedBy }: Release, personId: string): string | undefined {
	switch (status) {
		case 'asked':
			return 'These numbers are still being prepared. Look again in a minute.';
		case 'refused':
			return 'These numbers cannot be shown safely, so there is nothing to publish.';
		case 'published':
			return 'These numbers are out already.';
		case 'dropped':
			return 'These numbers were dropped. Ask for them again if you need them.';
		case 'prepared':
			return askedBy === personId
				? 'You asked for these numbers, so a second pair of eyes publishes them. Show them to another coordinator of either forum.'
				: undefined;
	}
}

export function whyNotDrop({ status }: Pick<Release, 'status'>): string | undefined {
	if (status === 'asked' || status === 'prepared') return undefined;
	if (status === 'published') return 'These numbers are out, so they stay as they are.';
	return 'There is nothing left to drop.';
}

export function stepsOpenTo(release: Release, personId: string): ReleaseStep[] {
	const reasons: Record<ReleaseStep, string | undefined> = {
		publish: whyNotPublish(release, personId),
		drop: whyNotDrop(release)
	};
	return (Object.keys(reasons) as ReleaseStep[]).filter((step) => reasons[step] === undefined);
}
