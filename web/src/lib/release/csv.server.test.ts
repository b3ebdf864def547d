import type { ReleaseBody } from '@sd/shared/release';
import { expect, test } from 'vitest';
import { releaseCsv } from './csv.server.ts';

const body: ReleaseBody = {
	termName: 'Summer 2026',
	startsOn: '2026-04-01',
	endsOn: '2026-08-31',
	epoch: 1,
	total: 125,
	tables: [
		{
			name: 'feeling',
			title: 'How it felt',
			isMultiValued: false,
			status: 'shown',
			cells: [
				{ key: 'bad', label: 'Bad', count: 50 },
				{ key: 'mixed', label: 'Mixed', count: 'hidden' },
				{ key: 'not said', label: 'Not said', count: 'hidden' }
			]
		},
		{ name: 'place', title: 'Where', isMultiValued: false, status: 'withheld', cells: [] },
		{
			name: 'theme',
			title: 'Themes',
			isMultiValued: true,
			status: 'shown',
			cells: [{ key: 'a', label: 'They said "soon", then nothing', count: 50 }]
		}
	],
	felt: { b: 'too few to show', a: 'worse' }
};

/** The count of the one theme's row, with a label that somebody might try to make run. */
function labelled(label: string): string {
	const [table] = body.tables.slice(2);
	const csv = releaseCsv({
		...body,
		felt: {},
		tables: [{ ...table!, cells: [{ key: 'a', label, count: 50 }] }]
	});
	return csv.slice(csv.indexOf(',yes,a,') + ',yes,a,'.length, csv.lastIndexOf(',50\r\n'));
}

test('a release as a table says all that it says as JSON', () => {
	expect(releaseCsv(body).split('\r\n')).toEqual([
		'term,starts_on,ends_on,epoch,table,title,many_each,key,label,count',
		'Summer 2026,2026-04-01,2026-08-31,1,everybody,Everybody who told us,no,,,125',
		'Summer 2026,2026-04-01,2026-08-31,1,feeling,How it felt,no,bad,Bad,50',
		'Summer 2026,2026-04-01,2026-08-31,1,feeling,How it felt,no,mixed,Mixed,[c]',
		'Summer 2026,2026-04-01,2026-08-31,1,feeling,How it felt,no,not said,Not said,[c]',
		'Summer 2026,2026-04-01,2026-08-31,1,place,Where,no,,,withheld: too few people to show safely',
		'Summer 2026,2026-04-01,2026-08-31,1,theme,Themes,yes,a,"They said ""soon"", then nothing",50',
		'Summer 2026,2026-04-01,2026-08-31,1,felt,Did it help?,no,a,"They said ""soon"", then nothing",worse',
		'Summer 2026,2026-04-01,2026-08-31,1,felt,Did it help?,no,b,,too few to show',
		''
	]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])(
	'the words "%s" are never a formula in a spreadsheet',
	(words) => {
		expect(labelled(words)).toBe(`'${words}`);
	}
);

test('words that begin with a return are neither a formula nor a new row', () => {
	expect(labelled('\r=1')).toBe('"\'\r=1"');
	expect(labelled('one\ntwo')).toBe('"one\ntwo"');
});

test('a hidden number reads the same whatever it was hidden for, and a formula sign further on is left alone', () => {
	const counts = releaseCsv(body).match(/\[c\]/g);
	expect(counts).toEqual(['[c]', '[c]']);
	expect(labelled('a=b')).toBe('a=b');
});
