import { expect, test } from 'vitest';
import { patternsIn, unpackPatterns } from '../../src/phone/worry-patterns.ts';
import { readWords } from '../../src/phone/worry-reading.ts';
import { vocabularyOf } from '../../src/phone/worry-vocabulary.ts';
import { learnPatterns } from './learn-patterns.ts';
import { common, irregular, meanings } from './worry-words.ts';

const vocabulary = vocabularyOf({ meanings, common, irregular });
const names = Object.keys(meanings);
const people = ['mum', 'the teacher', 'our driver', 'a carer', 'his nan'];
const times = ['today', 'on monday', 'at the club', 'after lunch', 'in the hall', 'again', 'by the gate'];

/** The same words both ways round: only their order tells which is which. */
const texts = people.flatMap((person) =>
	times.flatMap((time) =>
		[`${person} hits me ${time}`, `me hits ${person} ${time}`].map((text, at) => ({
			text,
			read: readWords(text, vocabulary),
			worry: at === 0,
			category: at === 0 ? 'violence' : 'ordinary',
			counts: 1
		}))
	)
);
const many = Array.from({ length: 8 }, () => texts).flat();

test('the order of words is learned, counts however much is said beside it, and is the same each time', () => {
	const learned = learnPatterns(many, names);
	const looks = unpackPatterns(learned, names);
	const score = (text: string) => {
		const read = readWords(text, vocabulary);

		return patternsIn(read, looks)(0, read.length);
	};
	const beside = 'we had a nice day and then we went to see some more of it. '.repeat(6);

	expect(score('a carer hits me in the hall')).toBeGreaterThan(0);
	expect(score('me hits a carer in the hall')).toBeLessThan(0);
	expect(score(`${beside}a carer hits me. ${beside}`)).toBeGreaterThan(
		score(`${beside}me hits a carer. ${beside}`)
	);
	expect(learnPatterns(many, names)).toEqual(learned);
});
