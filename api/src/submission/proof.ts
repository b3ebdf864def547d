import type { Context } from '../context.ts';

const minutes = 60;
const prefix = 'my.';

/**
 * A pass that a signed-in member gets for one of their own submissions: it stands for its receipt at every
 * door that takes one, for an hour, and nobody can read out of it which submission it is for.
 */
export function passFor({ keys, clock }: Pick<Context, 'keys' | 'clock'>, receiptHash: Buffer): string {
	const until = clock.now().getTime() + minutes * 60_000;
	return prefix + keys.lock('pass', `${until}|${receiptHash.toString('hex')}`, 'pass');
}

/** What is looked up: the keyed hash of a receipt, or what a pass of a member says. Anything else finds nothing. */
export function receiptHashOf({ keys, clock }: Pick<Context, 'keys' | 'clock'>, proof: string): Buffer {
	if (!proof.startsWith(prefix)) return keys.hashReceipt(proof);
	try {
		const [until, hash] = keys.unlock('pass', proof.slice(prefix.length), 'pass').split('|');
		if (Number(until) > clock.now().getTime() && hash) return Buffer.from(hash, 'hex');
	} catch {
		// Not ours: it is looked up as any other wrong receipt, and counted as one.
	}
	return keys.hashReceipt(proof);
}
