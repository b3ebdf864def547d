/** The figures the detector has to reach, and whether a set shows that it does. */
import type { IdentifierType } from '../../src/phone/identifier-mark.ts';
import type { Result, Score } from './score.ts';

/** A target that the set has no spans for is neither met nor missed. */
export type Target = { says: string; figure: number | undefined; isMet: boolean };

const structured: IdentifierType[] = ['nhs-number', 'upn', 'nino', 'email', 'phone', 'postcode', 'url'];
const personal: IdentifierType[] = ['date-of-birth', 'handle', 'address'];

export function targetsOf(result: Result): Target[] {
	const shares = [...result.groups.values()].map(({ spans, found }) => found / spans);
	const { clean } = result;

	return [
		...pair(result, 'numbers, e-mail, phone, postcode, link', structured, 0.99, 0.95),
		...pair(result, 'dates of birth, online names, addresses', personal, 0.95, 0.8),
		...pair(result, 'names', ['name'], 0.9, 0.6),
		atLeast(
			'names: found in the group that fares worst',
			shares.length ? Math.min(...shares) : undefined,
			0.85
		),
		atMost(
			'names: gap between the best and the worst group',
			shares.length ? Math.max(...shares) - Math.min(...shares) : undefined,
			0.05
		),
		atMost('clean items with any mark', share(clean.flagged, clean.items), 0.15),
		atMost('clean items with more than one mark', share(clean.twice, clean.items), 0.05)
	];
}

function pair(
	result: Result,
	says: string,
	kinds: IdentifierType[],
	recall: number,
	precision: number
): Target[] {
	const sum = total(kinds.flatMap((kind) => result.kinds.get(kind) ?? []));

	return [
		atLeast(`${says}: found`, share(sum.found, sum.spans), recall),
		atLeast(`${says}: right when marked`, share(sum.right, sum.marks), precision)
	];
}

export function total(scores: readonly Score[]): Score {
	const sum: Score = { spans: 0, found: 0, foundAsKind: 0, exact: 0, marks: 0, right: 0 };
	for (const score of scores) {
		for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key];
	}

	return sum;
}

function share(hits: number, of: number): number | undefined {
	return of === 0 ? undefined : hits / of;
}

function atLeast(says: string, figure: number | undefined, least: number): Target {
	return {
		says: `${says}, at least ${percent(least)}`,
		figure,
		isMet: figure === undefined || figure >= least
	};
}

function atMost(says: string, figure: number | undefined, most: number): Target {
	return { says: `${says}, at most ${percent(most)}`, figure, isMet: figure === undefined || figure <= most };
}

export function percent(figure: number): string {
	return `${(figure * 100).toFixed(1).replace('.0', '')}%`;
}
