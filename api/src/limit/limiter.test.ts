import { describe, expect, test } from 'vitest';
import { TooOften } from '../errors.ts';
import { makeLimiter, networkOf } from './limiter.ts';
import { limits, type Limit } from './limits.ts';

const all = Object.keys(limits) as Limit[];

function aLimiter({ scale }: { scale?: number } = {}) {
	const time = { now: new Date('2026-11-25T10:00:00Z') };
	const pass = (seconds: number) => (time.now = new Date(time.now.getTime() + seconds * 1000));
	return { limiter: makeLimiter({ now: () => time.now, ...(scale && { scale }) }), pass };
}

describe.each(all)('"%s"', (limit) => {
	const { most, seconds } = limits[limit];

	test('is reached after exactly so many, alone, and is over when its time is', () => {
		const { limiter, pass } = aLimiter();
		for (let each = 0; each < most; each++) limiter.spend(limit, 'somebody');
		expect(() => limiter.spend(limit, 'somebody')).toThrow(TooOften);

		for (const other of all)
			if (other !== limit) expect(() => limiter.spend(other, 'somebody')).not.toThrow();
		expect(() => limiter.spend(limit, 'somebody else')).not.toThrow();

		pass(seconds - 1);
		expect(() => limiter.spend(limit, 'somebody')).toThrow('Wait a minute, then try again.');
		pass(1);
		expect(() => limiter.spend(limit, 'somebody')).not.toThrow();
	});

	test('says how long to wait', () => {
		const { limiter, pass } = aLimiter();
		for (let each = 0; each < most; each++) limiter.spend(limit);
		pass(60);
		try {
			limiter.spend(limit);
			expect.unreachable();
		} catch (problem) {
			expect(problem).toMatchObject({ retryAfterSeconds: seconds - 60 });
		}
	});
});

test('looking costs nothing, but is refused with the rest once the limit is reached', () => {
	const { limiter } = aLimiter();
	const limit = 'wrong receipt from one place';
	for (let each = 0; each < 100; each++) limiter.spend(limit, 'a', { isOnlyLooking: true });
	for (let each = 0; each < limits[limit].most; each++) limiter.spend(limit, 'a');
	expect(() => limiter.spend(limit, 'a', { isOnlyLooking: true })).toThrow(TooOften);
});

test('what is given back can be spent again, and never becomes credit', () => {
	const { limiter } = aLimiter();
	const limit = 'sign in to one account';
	limiter.giveBack(limit, 'a');
	for (let each = 0; each < limits[limit].most; each++) limiter.spend(limit, 'a');
	expect(() => limiter.spend(limit, 'a')).toThrow(TooOften);
	limiter.giveBack(limit, 'a');
	expect(() => limiter.spend(limit, 'a')).not.toThrow();
	expect(() => limiter.spend(limit, 'a')).toThrow(TooOften);
});

test('a scale makes every limit so many times as wide', () => {
	const { limiter } = aLimiter({ scale: 3 });
	for (let each = 0; each < 15; each++) limiter.spend('accept an invitation from one place', 'a');
	expect(() => limiter.spend('accept an invitation from one place', 'a')).toThrow(TooOften);
});

describe('a place', () => {
	test.each([
		['203.0.113.77', '203.0.113.1'],
		['203.0.113.77', '::ffff:203.0.113.200'],
		['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff'],
		['2001:DB8:1:2::1', '2001:0db8:0001:0002::9%eth0'],
		['::1', '::2']
	])('is one network: %s and %s share a bucket', (one, other) => {
		const { limiter } = aLimiter();
		expect(limiter.bucketOf(one)).toBe(limiter.bucketOf(other));
	});

	test.each([
		['203.0.113.77', '203.0.112.77'],
		['2001:db8:1:2::1', '2001:db8:1:3::1'],
		['2001:db8::1', '2001:db8:0:1::1'],
		['1.2.3.4', '12.3.4.5']
	])('is not another: %s and %s are two networks', (one, other) => {
		expect(networkOf(one)).not.toBe(networkOf(other));
	});

	test('is one of about a million, so that a bucket does not name a network', () => {
		const { limiter } = aLimiter();
		const buckets = Array.from({ length: 500 }, (_, at) => limiter.bucketOf(`10.${at % 250}.${at}.1`));
		expect(Math.max(...buckets.map((bucket) => parseInt(bucket, 36)))).toBeLessThan(2 ** 20);
		expect(new Set(buckets).size).toBeGreaterThan(490);
	});

	test('is forgotten at four in the morning: the same address falls in another bucket, and nothing is counted any more', () => {
		const { limiter, pass } = aLimiter();
		const addresses = Array.from({ length: 20 }, (_, at) => `10.0.${at}.1`);
		const buckets = () => addresses.map((address) => limiter.bucketOf(address)).join();
		const before = buckets();
		pass(17.9 * 3600);
		expect(buckets()).toBe(before);
		pass(0.2 * 3600);
		expect(buckets()).not.toBe(before);
		expect(limiter.remembered()).toBe('[]');
	});

	test('in another process, or after a restart, is another bucket', () => {
		const [one, other] = [aLimiter().limiter, aLimiter().limiter];
		const addresses = Array.from({ length: 20 }, (_, at) => `10.0.${at}.1`);
		expect(addresses.map(one.bucketOf)).not.toEqual(addresses.map(other.bucketOf));
	});
});

describe('what is remembered', () => {
	test('holds no address and no e-mail', () => {
		const { limiter } = aLimiter();
		const bucket = limiter.bucketOf('203.0.113.77');
		for (const limit of all) limiter.spend(limit, `canary@example.org|${bucket}`);
		expect(limiter.remembered()).not.toMatch(/203|113|canary|example|@|sign in|receipt/);
		expect(JSON.parse(limiter.remembered())).toHaveLength(all.length);
	});

	test('stays small under a flood of made-up names', () => {
		const { limiter } = aLimiter();
		for (let each = 0; each < 60_000; each++) limiter.spend('sign in to one account', `${each}@example.org`);
		expect(JSON.parse(limiter.remembered()).length).toBeLessThanOrEqual(50_000);
		expect(JSON.parse(limiter.remembered()).length).toBeGreaterThan(40_000);
	});
});
