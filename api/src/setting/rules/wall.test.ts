import { expect, test } from 'vitest';
import { whoSees } from './wall.ts';

const words = {
	key: 'words',
	about: 'what you told us',
	title: 'The words you wrote',
	what: 'What happened.',
	why: 'So that your forum can read it.',
	keptFor: '90 days',
	isConfirmed: false,
	columns: { submission: ['story', 'better'] }
} as const;

test('somebody who may read one column of a thing is said to read the thing', () => {
	const [seen] = whoSees(
		[words],
		[
			{ table: 'submission', column: 'story', readers: ['forum'], writers: [] },
			{ table: 'submission', column: 'better', readers: ['forum', 'partner'], writers: ['forum'] }
		]
	);
	expect(seen).toMatchObject({ readers: ['forum', 'partnership'], writers: ['forum'] });
});

test('what is granted on other columns, or on a table of another name, is not laid at its door', () => {
	const [seen] = whoSees(
		[words],
		[
			{ table: 'submission', column: 'feeling', readers: ['job'], writers: ['job'] },
			{ table: 'answer', column: 'story', readers: ['voice'], writers: ['voice'] }
		]
	);
	expect(seen).toMatchObject({ readers: [], writers: [] });
});

test('people are named in one order, whatever order the database gives', () => {
	const grant = { table: 'submission', column: 'story', writers: [] };
	const [seen] = whoSees([words], [{ ...grant, readers: ['job', 'access', 'partner', 'forum', 'voice'] }]);
	expect(seen!.readers).toEqual(['everyone', 'forum', 'partnership', 'administrator', 'background work']);
});

test('the names of tables and columns stay inside', () => {
	expect(JSON.stringify(whoSees([words], []))).not.toContain('submission');
});
