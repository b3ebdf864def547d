import { expect, test } from 'vitest';
import { enteredIn } from './forms.ts';

test('a form that comes back holds what was typed, and no secret of whoever typed it', () => {
	const posted = new FormData();
	for (const name of ['email', 'name', 'code', 'password', 'old', 'passphrase']) posted.set(name, 'typed');
	expect(enteredIn(posted)).toEqual({ email: 'typed', name: 'typed', code: 'typed' });
});
