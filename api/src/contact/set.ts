import * as contacts from '@sd/db/contact';
import { nameOfContact } from '@sd/db/erasure';
import type { SetContact } from '@sd/shared/contact';
import { today } from '../clock.ts';
import type { Context } from '../context.ts';
import { placeIn } from '../keys.ts';
import { receiptHashOf } from '../submission/proof.ts';
import { findByReceipt, wrongReceipt } from '../submission/track.ts';

/** Keeps the one way to reach somebody, in the place of the one before. */
export async function set(
	ctx: Context,
	{ receipt, contact, wantsMail, wantsReply }: SetContact
): Promise<{ how: string }> {
	const receiptHash = receiptHashOf(ctx, receipt);
	const { key } = await findByReceipt(ctx, receiptHash);
	ctx.limiter.spend('change with one receipt', receiptHash.toString('hex'));
	const isDone = await contacts.set(ctx.logins.voice, receiptHash, {
		how: contact.how,
		addressSealed: ctx.keys.lock('words', contact.address, placeIn('contact', 'address_sealed', key)),
		wantsMail,
		wantsReply,
		givenOn: today(ctx.clock)
	});
	if (!isDone) throw wrongReceipt(ctx);
	return { how: contact.how };
}

/** Nothing of it stays. */
export async function remove(ctx: Context, receipt: string): Promise<{ state: 'gone' }> {
	const receiptHash = receiptHashOf(ctx, receipt);
	const { key, contact } = await findByReceipt(ctx, receiptHash);
	if (contact)
		await ctx.ledger.write('contact', [nameOfContact(key, contact.addressSealed)], today(ctx.clock));
	if (!(await contacts.remove(ctx.logins.voice, receiptHash))) throw wrongReceipt(ctx);
	return { state: 'gone' };
}
