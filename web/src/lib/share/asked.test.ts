import { expect, test } from 'vitest';
import { askedIn, askedOf } from './asked.ts';

test('the ask and the session go from page to page in the address, and nothing else of it does', () => {
	const asked = askedOf(new URLSearchParams('?ask=new-schools&gathering=tiger-lamp-river&other=1'));
	expect(asked).toEqual({ ask: 'new-schools', gathering: 'tiger-lamp-river' });
	expect(askedIn({ about: [], ...asked })).toBe('?ask=new-schools&gathering=tiger-lamp-river');
	expect(askedIn({ about: [], story: 'Words' })).toBe('');
	expect(askedOf(new URLSearchParams('?ask='))).toEqual({});
});
