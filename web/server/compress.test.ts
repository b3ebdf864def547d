import { expect, test } from 'vitest';
import { isForAnybody } from './compress.ts';

const get = (url: string, cookie?: string) => ({ method: 'GET', url, headers: { cookie } });

test('a page that is the same for everybody is made smaller', () => {
	for (const url of ['/', '/share', '/changes?unanswered=1', '/trpc/submission.form', '/teams-of-schools'])
		expect(isForAnybody(get(url)), url).toBe(true);
	expect(isForAnybody(get('/changes', 'reading=dark.biggest'))).toBe(true);
});

test('the answer to a form is never made smaller: it can hold a receipt or what somebody wrote', () => {
	expect(isForAnybody({ ...get('/track'), method: 'POST' })).toBe(false);
});

test('nothing is made smaller for somebody who is signed in, or on the pages of the team', () => {
	expect(isForAnybody(get('/changes', 'reading=dark.big; __Host-session=abc'))).toBe(false);
	expect(isForAnybody(get('/changes', 'session=abc'))).toBe(false);
	for (const url of ['/team', '/team/themes?find=a', '/sign-in', '/sign-in/an-invitation'])
		expect(isForAnybody(get(url)), url).toBe(false);
});
