import { expect, test } from 'vitest';
import { auditAddress, readFilter } from './filter.ts';

test('a field that was left empty asks for nothing, and what nobody knows is left out', () => {
	const search = new URLSearchParams('person=&action=person.invite&from= &to=2026-11-25&other=1');
	expect(readFilter(search)).toEqual({ action: 'person.invite', to: '2026-11-25' });
});

test('the next page looks for the same', () => {
	const filter = { action: 'person.invite', from: '2026-11-01' };
	const address = new URL(auditAddress(filter, 40), 'http://localhost');
	expect(readFilter(address.searchParams)).toEqual(filter);
	expect(address.searchParams.get('before')).toBe('40');
	expect(auditAddress({})).toBe('/team/audit');
});
