import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const secret = 'x'.repeat(32);

test('with nothing set it is an example that only this computer can reach', () => {
	expect(readSettings({}, [])).toMatchObject({ kind: 'example', port: 3000, host: '127.0.0.1' });
});

test('a database of your own, or --real, makes it real', () => {
	expect(readSettings({}, ['--real']).kind).toBe('real');
	expect(readSettings({ DATABASE_URL: 'postgres://a:b@h/d', APP_SECRET: secret }, []).kind).toBe('real');
});

test.each([
	[{ PORT: 'eighty' }, /Set it to a number/],
	[{ PORT: '70000' }, /Set it to a number/],
	[{ DATABASE_URL: 'mysql://h/d' }, /Set it to postgres/],
	[{ DATABASE_URL: 'postgres://a:b@h/d' }, /Set APP_SECRET/],
	[{ APP_SECRET: 'short' }, /Set it to 32/],
	[{ ORIGIN: 'feedback' }, /Set it to the address/],
	[{ LIMIT_SCALE: '0' }, /Set it to a number/],
	[{ PROXY_HOPS: 'two' }, /Set it to how many/],
	[{ SMTP_URL: 'mail.example.org', MAIL_FROM: 'a@example.org' }, /Set it to smtps/],
	[{ SMTP_URL: 'smtp://mail.example.org' }, /Set MAIL_FROM/],
	[{ SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'nobody' }, /Set MAIL_FROM/]
])('a wrong setting stops the start with what to set: %o', (env, sentence) => {
	expect(() => readSettings(env, [])).toThrow(sentence);
});

test('whoever runs the server names the last administrator, who is let in at this start', () => {
	expect(readSettings({}, ['--real', '--let-in=Ada@Example.org'])).toMatchObject({
		letIn: 'ada@example.org'
	});
	expect(readSettings({}, ['--real']).letIn).toBeUndefined();
	for (const wrong of ['--let-in', '--let-in=', '--let-in=ada'])
		expect(() => readSettings({}, ['--real', wrong])).toThrow('--let-in=name@example.org');
});
