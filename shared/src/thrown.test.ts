import { expect, test } from 'vitest';
import { whereThrown } from './thrown.ts';

test('a log learns the kind of error and where it was thrown', () => {
	expect(whereThrown(new TypeError('no'))).toMatch(/^TypeError at .*thrown\.test\.ts/);
	expect(whereThrown('no')).toBe('unknown');
});

test.each([
	['one line', 'CANARY at school'],
	['several lines', 'invalid input\nCANARY hit me\n  CANARY again'],
	['lines that look like places', 'no\n    at CANARY school\n    at CANARY home'],
	['nothing', '']
])('a message of %s is never in it', (_, message) => {
	expect(whereThrown(new Error(message))).not.toContain('CANARY');
});

test('a message that was put in another after the error was made is not in it either', () => {
	const problem = new Error('CANARY one\nCANARY two');
	problem.message = 'something else';
	expect(whereThrown(problem)).not.toContain('CANARY');
});
