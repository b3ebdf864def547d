import type { Sender } from './send.ts';

const leaseTime = 30_000;

/** One sender at a time on this phone: with a lock where the browser has them, else with a lease of half a minute. */
export const alone: Sender['alone'] = async (outbox, now, work) => {
	if ('locks' in navigator) {
		await navigator.locks.request('outbox', () => work(async () => undefined));
		return;
	}
	const holder = crypto.randomUUID();
	const renew = () => outbox.lease(holder, now(), now() + leaseTime);
	if (!(await renew())) return;
	try {
		await work(renew);
	} finally {
		await outbox.release(holder);
	}
};
