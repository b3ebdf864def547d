import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { TooOften } from '../errors.ts';
import { limits, type Limit } from './limits.ts';

// A flood of made-up names must not fill the memory: at this many, those whose time is over are swept out.
const mostCounts = 50_000;

/**
 * Counts how often things are done without knowing who does them. An address is cut to its network,
 * hashed with a key that is thrown away each day, and cut again to 20 bits, so that two networks can
 * share a bucket on purpose. Neither an address nor an e-mail is kept: what is counted is kept under a hash too.
 */
export function makeLimiter({ now, scale = 1 }: { now: () => Date; scale?: number }) {
	let day = '';
	let dayKey = randomBytes(32);
	let counts = new Map<string, { count: number; until: number }>();

	function hashOf(text: string): Buffer {
		// A new day begins at four in the morning, when fewest people are in the middle of something.
		const today = new Date(now().getTime() - 4 * 3_600_000).toISOString().slice(0, 10);
		if (today !== day) {
			day = today;
			dayKey = randomBytes(32);
			counts = new Map();
		}
		return createHmac('sha256', dayKey).update(text).digest();
	}

	function bucketOf(address: string): string {
		return (hashOf(networkOf(address)).readUInt32BE(0) >>> 12).toString(36);
	}

	function countOf(limit: Limit, who: string) {
		const key = hashOf(`${limit}|${who}`).toString('base64url', 0, 12);
		const kept = counts.get(key);
		if (kept && kept.until > now().getTime()) return kept;
		if (counts.size >= mostCounts) sweep();
		const fresh = { count: 0, until: now().getTime() + limits[limit].seconds * 1000 };
		counts.set(key, fresh);
		return fresh;
	}

	function sweep(): void {
		for (const [key, { until }] of counts) if (until <= now().getTime()) counts.delete(key);
		// All still running: let the oldest go, rather than all of them or the memory.
		for (const key of counts.keys()) {
			if (counts.size < mostCounts) break;
			counts.delete(key);
		}
	}

	return {
		bucketOf,
		/** Refuses with a sentence when the limit is reached; otherwise counts one, unless `isOnlyLooking`. */
		spend(limit: Limit, who = '', { isOnlyLooking = false, most = limits[limit].most as number } = {}): void {
			const kept = countOf(limit, who);
			if (kept.count >= most * scale) {
				const wait = Math.ceil((kept.until - now().getTime()) / 1000);
				throw new TooOften(`That was too many tries. Wait ${inWords(wait)}, then try again.`, wait);
			}
			if (!isOnlyLooking) kept.count += 1;
		},
		/** Counts one and refuses nobody. */
		count(limit: Limit, who = ''): void {
			countOf(limit, who).count += 1;
		},
		hasSpent: (limit: Limit, who = ''): boolean => countOf(limit, who).count > 0,
		/** Takes back what was counted before it was known whether it would count. */
		giveBack(limit: Limit, who = ''): void {
			const kept = countOf(limit, who);
			kept.count = Math.max(0, kept.count - 1);
		},
		/** All that is remembered, for the test that there is no address in it. */
		remembered: () => JSON.stringify([...counts])
	};
}
export type Limiter = ReturnType<typeof makeLimiter>;

function inWords(seconds: number): string {
	const minutes = Math.ceil(seconds / 60);
	return minutes <= 1 ? 'a minute' : `${minutes} minutes`;
}

/** A school or a household: the first 24 bits of an IPv4 address, the first 64 of an IPv6 one. */
export function networkOf(address: string): string {
	const mapped = address.replace(/^::ffff:(?=\d+\.)/, '');
	if (!isIPv6(mapped)) return mapped.split('.').slice(0, 3).join('.');
	const [head = '', tail] = mapped.split('%')[0]!.split('::');
	const front = head === '' ? [] : head.split(':');
	const back = tail === undefined || tail === '' ? [] : tail.split(':');
	const zeros =
		tail === undefined ? [] : Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0');
	return [...front, ...zeros, ...back]
		.slice(0, 4)
		.map((part) => part.toLowerCase().replace(/^0+(?=.)/, ''))
		.join(':');
}
