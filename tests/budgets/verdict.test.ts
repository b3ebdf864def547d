import { expect, test } from 'vitest';
import { median, table, verdictOf } from './verdict.ts';

const bytes = { where: '/a-page', what: 'js', limit: 45_000 };
const time = { where: '/a-page', what: 'lcp', limit: 1500, isTime: true };

test('one byte too many fails', () => {
	expect(verdictOf({ ...bytes, measured: 45_000 }, true)).toBe('ok');
	expect(verdictOf({ ...bytes, measured: 45_001 }, true)).toBe('FAIL');
});

test('a page that may have no JavaScript fails with one byte of it', () => {
	expect(verdictOf({ ...bytes, limit: 0, measured: 1 }, true)).toBe('FAIL');
});

test('a time above its budget warns, and fails when it is half as much again', () => {
	expect(verdictOf({ ...time, measured: 1501 }, true)).toBe('WARN');
	expect(verdictOf({ ...time, measured: 2250 }, true)).toBe('WARN');
	expect(verdictOf({ ...time, measured: 2251 }, true)).toBe('FAIL');
});

test('where the machine is busy with other tests, a time only warns; bytes still fail', () => {
	expect(verdictOf({ ...time, measured: 9000 }, false)).toBe('WARN');
	expect(verdictOf({ ...bytes, measured: 45_001 }, false)).toBe('FAIL');
});

test('what could not be measured fails', () => {
	expect(verdictOf({ ...time, measured: NaN }, false)).toBe('FAIL');
	expect(verdictOf({ ...bytes, measured: median([]) }, true)).toBe('FAIL');
});

test('the median is the one in the middle, whatever the order', () => {
	expect(median([900, 100, 300, 200, 5000])).toBe(300);
});

test('the table has one line a place, and says what is over', () => {
	const text = table(
		[{ ...bytes, measured: 45_001 }, time].map((line) => ({ measured: 900, ...line })),
		true
	);
	expect(text).toBe('/a-page  js 45.0k/45.0k FAIL  lcp 900/1.5k');
});
