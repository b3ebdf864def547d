import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruleSet, type Counted, type Rules } from './rule-set.ts';
import * as claims from './testing/claims.ts';
import { seed } from './testing/tables.ts';

const all = Object.entries<claims.Claim>(claims);

/** Each set of rules has one rule taken out or bent. */
const weakened: [title: string, Partial<Rules>][] = [
	['R1 with nothing too small', { isSmall: () => false }],
	['R1 with nought shown', { isSmall: (count) => count > 0 && count < 10 }],
	['R1 with nine shown', { isSmall: (count) => count < 9 }],
	['R2 with a hidden count left alone', { standsAlone: () => false }],
	['R3 with small unions', { isSmallTogether: () => false }],
	['R4 with no attack', { isWorkedOut: () => false }],
	['R5 with the largest hidden first', { nextToHide: (shown) => largest(shown) }],
	['R5 with the last of equals hidden first', { nextToHide: (shown) => lastOfTheSmallest(shown) }],
	['R6 with exact counts', { rounded: (count) => count }],
	['R6 with counts rounded down', { rounded: (count) => 5 * Math.floor(count / 5) }],
	['R7 with a second symbol', { symbol: (count) => (count < 10 ? 'hidden' : 'protecting') as 'hidden' }],
	['R8 with a share of a few', { isBaseEnough: (base) => base >= 10 }]
];

test.each(weakened)('the claims notice %s', { timeout: 60_000 }, (_, change) => {
	expect(claimsBroken({ ...ruleSet, ...change })).not.toEqual([]);
});

test('no claim is broken by the rules as they are', { timeout: 60_000 }, () => {
	expect(claimsBroken(ruleSet)).toEqual([]);
});

test('each claim notices at least one weakened rule', { timeout: 60_000 }, () => {
	const noticing = new Set(weakened.flatMap(([, change]) => claimsBroken({ ...ruleSet, ...change })));
	expect([...noticing].sort()).toEqual(all.map(([name]) => name).sort());
});

function claimsBroken(rules: Rules): string[] {
	return all
		.filter(([, claim]) => fc.check(claim(rules) as fc.IProperty<unknown>, { seed, numRuns: 400 }).failed)
		.map(([name]) => name);
}

function largest(shown: readonly Counted[]): number {
	return shown.reduce((most, { count }, at) => (count > shown[most]!.count ? at : most), 0);
}

function lastOfTheSmallest(shown: readonly Counted[]): number {
	return shown.reduce((least, { count }, at) => (count <= shown[least]!.count ? at : least), 0);
}
