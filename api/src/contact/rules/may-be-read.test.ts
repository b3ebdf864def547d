import { expect, test } from 'vitest';
import { mayBeRead } from './may-be-read.ts';

test.each([
	[false, false, false],
	[true, false, true],
	[false, true, true],
	[true, true, true]
])('somebody who wants an answer: %s, help: %s, may be looked up: %s', (wantsReply, wantsHelp, may) => {
	expect(mayBeRead({ wantsReply }, { wantsHelp })).toBe(may);
});
