import { expect, test } from 'vitest';
import { Contact } from '../submission.ts';
import { readContact } from './contact.ts';

test('an e-mail address and a phone number are told apart', () => {
	expect(readContact(' Sam.Lee@Example.org ')).toEqual({ how: 'email', address: 'sam.lee@example.org' });
	expect(readContact('07700 900 123')).toEqual({ how: 'phone', address: '07700 900 123' });
});

test('what nobody could be reached at is not a contact', () => {
	for (const line of ['', 'my mum', '@sam', 'sam@home', '12345', `${'a'.repeat(250)}@example.org`])
		expect(readContact(line), line).toBeUndefined();
});

test('the server takes every contact that a phone takes', () => {
	const lines = ['a@b.co', 'a.b+c-d_e@sub.example.co.uk', '+44 (0)7700 900-123', '0800 1111'];
	for (const line of lines) expect(Contact.safeParse(readContact(line)).success, line).toBe(true);
});
