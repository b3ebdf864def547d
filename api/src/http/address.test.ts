import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { addressOf } from './address.ts';

function call(forwarded?: string) {
	const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
	return { headers, socket: { remoteAddress: '10.0.0.1' } } as unknown as Pick<
		IncomingMessage,
		'headers' | 'socket'
	>;
}

test('with no proxy of ours, what a caller writes about itself is not believed', () => {
	expect(addressOf(call('203.0.113.77'), 0)).toBe('10.0.0.1');
});

test('behind one proxy of ours, only what that proxy wrote is believed', () => {
	expect(addressOf(call('1.1.1.1, 2.2.2.2, 203.0.113.77'), 1)).toBe('203.0.113.77');
});

test('a proxy that wrote nothing counts as the caller', () => {
	expect(addressOf(call(), 1)).toBe('10.0.0.1');
});
