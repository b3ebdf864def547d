import { describe, expect, test } from 'vitest';
import { toldHeaders } from './told-row.ts';
import { nameOf, suggestUses } from './columns.ts';

describe('the columns of trackers that forums keep are guessed', () => {
	test.each([
		[
			['Ref', 'Date', 'Area', 'Theme', 'You said', 'We did', 'Who', 'How many'],
			['leave out', 'told on', 'area', 'theme', 'story', 'outcome', 'speaker', 'head-count']
		],
		[
			['Date received', 'Category', 'Comment', 'Suggestions', 'Action taken', 'Raised by'],
			['told on', 'area', 'story', 'better', 'outcome', 'speaker']
		],
		[
			['Term', 'Topic', 'Feedback', 'Outcome', 'Number of people', 'OK to quote?'],
			['told on', 'theme', 'story', 'outcome', 'head-count', 'may quote']
		],
		[
			[...toldHeaders],
			[
				'told on',
				'happened on',
				'area',
				'theme',
				'story',
				'better',
				'outcome',
				'speaker',
				'head-count',
				'may quote',
				'leave out',
				'leave out',
				'leave out',
				'key'
			]
		],
		[
			['When it happened', 'Date logged', 'What happened', 'What would make it better'],
			['happened on', 'told on', 'story', 'better']
		]
	])('%j', (headers, uses) => {
		expect(suggestUses(headers)).toEqual(uses);
	});
});

test('two columns never get the same use, but for those that are put together', () => {
	expect(suggestUses(['Date', 'Date of meeting', 'Comment', 'Comments'])).toEqual([
		'told on',
		'leave out',
		'story',
		'leave out'
	]);
	expect(suggestUses(['Theme 1', 'Theme 2', 'Comment'])).toEqual(['theme', 'theme', 'story']);
});

test('what was chosen for a column of that name before comes first', () => {
	const remembered = { 'col a': 'story', comment: 'leave out' } as const;
	expect(suggestUses(['Col A', 'Comment', 'Date'], remembered)).toEqual(['story', 'leave out', 'told on']);
});

test('where no name speaks of words, the first column that is left is taken for them', () => {
	expect(suggestUses(['', 'Blah', 'Date'])).toEqual(['leave out', 'story', 'told on']);
});

test('a name is the same however it is typed', () => {
	expect(nameOf(' Date/Received: ')).toBe(nameOf('date received'));
});
