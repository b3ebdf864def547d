import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longest, sentencesIn } from './sentences.ts';

const said = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end));

describe('what is read aloud', () => {
	it('is one sentence at a time', () => {
		expect(said('We have it. Thank you! Did it help?  You tell us.')).toEqual([
			'We have it.',
			'Thank you!',
			'Did it help?',
			'You tell us.'
		]);
	});

	it('takes a heading or a line of a list as a sentence, without a full stop', () => {
		expect(said('What happens next')).toEqual(['What happens next']);
		expect(said(' \n Pictures \n ')).toEqual(['Pictures']);
	});

	it('does not stop after a short form or an initial', () => {
		expect(said('Ask Dr. Shah or Mrs. J. Green at St. Ann. They know.')).toEqual([
			'Ask Dr. Shah or Mrs. J. Green at St. Ann.',
			'They know.'
		]);
		expect(said('Open to 4 p.m. on Fridays. Bring e.g. a book.')).toEqual([
			'Open to 4 p.m. on Fridays.',
			'Bring e.g. a book.'
		]);
	});

	it('stops after a short form that ends the text', () => {
		expect(said('Books, pens etc.')).toEqual(['Books, pens etc.']);
	});

	it('does not stop inside a number or an address', () => {
		expect(said('It took 3.5 weeks. See mcmw.abilitynet.org.uk.')).toEqual([
			'It took 3.5 weeks.',
			'See mcmw.abilitynet.org.uk.'
		]);
	});

	it('keeps the closing mark of what somebody said', () => {
		expect(said('“Nobody told us.” Then we waited.')).toEqual(['“Nobody told us.”', 'Then we waited.']);
	});

	it('cuts a long sentence at a comma, so that a voice does not stall', () => {
		const first = `${'We waited and waited '.repeat(5)}for a year,`;
		const second = `${'and nobody told us why '.repeat(5)}at all.`;
		expect(said(`${first} ${second}`)).toEqual([first, second]);
	});

	it('is nothing when there is nothing to read', () => {
		expect(said('')).toEqual([]);
		expect(said('  \n ')).toEqual([]);
	});

	it('never is longer than a voice can read, and loses no letter', () => {
		const text = fc.array(fc.constantFrom('a', 'Bus', ' ', '. ', ', ', 'x'.repeat(90), '? ', '\n'), {
			maxLength: 60
		});
		fc.assert(
			fc.property(text, (parts) => {
				const whole = parts.join('');
				const pieces = said(whole);
				for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(longest);
				expect(pieces.join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
			})
		);
	});
});
