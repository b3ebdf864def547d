import { randomId } from '#lib/random-id.ts';
import type { Sender } from './send.ts';

const leaseTime = 30_000;

/** One sender at a time on this phone: with a lock where the browser has them, else with a lease of half a minute. */
export const alone: Sender['alone'] = async (outbox, now, work) => {
	if (!('locks' in navigator)) return aloneByLease(outbox, now, work);
	await navigator.locks.request('outbox', () => work(async () => undefined));
};

/** Whoever holds the lease renews it with each item, so that one who was put to sleep loses it. */
export const aloneByLease: Sender['alone'] = async (outbox, now, work) => {
	const holder = randomId();
	const renew = () => outbox.lease(holder, now(), now() + leaseTime);
	if (!(await renew())) return;
	try {
		await work(renew);
	} finally {
		await outbox.release(holder);
	}
};
