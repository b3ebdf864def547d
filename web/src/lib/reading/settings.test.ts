import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices, readReading, readingAttributes, settings, writeReading, type Reading } from './settings.ts';

const anyReading = fc.record(
	Object.fromEntries(settings.map((each) => [each, fc.constantFrom(...choices[each])]))
) as fc.Arbitrary<Reading>;

describe('how somebody likes to read', () => {
	it('is on their next page just as they chose it', () => {
		fc.assert(
			fc.property(anyReading, (reading) => {
				expect(readReading(writeReading(reading))).toEqual(reading);
			})
		);
	});

	it('is as usual when nothing was chosen', () => {
		expect(readReading(undefined)).toEqual({
			words: 'en-gb',
			pictures: 'usual',
			size: 'usual',
			spacing: 'usual',
			font: 'atkinson',
			page: 'paper',
			less: 'off',
			speed: 'usual',
			shift: 'on',
			name: 'said'
		});
	});

	it('is still known from a phone that chose before there was more to choose', () => {
		expect(readReading('dark.biggest')).toMatchObject({ page: 'dark', size: 'biggest', words: 'en-gb' });
	});

	it('never puts into the page what was not one of the choices', () => {
		fc.assert(
			fc.property(fc.string(), (cookie) => {
				expect(readingAttributes(readReading(cookie))).toMatch(/^(data-[a-z]+="[a-z-]+" ?)+$/);
			})
		);
	});

	it('does not tell the page which name stands on the home screen', () => {
		expect(readingAttributes({ ...readReading(undefined), name: 'notes' })).not.toContain('notes');
	});
});
