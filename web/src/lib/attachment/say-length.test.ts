import { expect, test } from 'vitest';
import { attachment } from '#lib/words/en-gb/attachment.ts';
import { sayLength } from './say-length.ts';

test.each([
	[0, '1 second'],
	[1.9, '1 second'],
	[2, '2 seconds'],
	[59, '59 seconds'],
	[60, '1 minute'],
	[61, '1 minute 1 second'],
	[119, '1 minute 59 seconds'],
	[120, '2 minutes'],
	[121, '2 minutes']
])('%d seconds of sound are said as "%s"', (seconds, said) => {
	expect(sayLength(attachment, seconds)).toBe(said);
});
