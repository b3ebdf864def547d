import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRow, safeCell } from '@sd/shared/csv';

test.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x")'])(
	'%j is no formula any more',
	(cell) => {
		expect(safeCell(cell)).toBe(`'${cell}`);
	}
);

test('whatever is in the cells, a reader gets the same cells, and none of them begins a formula', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 6 }), (cells) => {
			const [read] = parse(csvRow(cells), { relax_quotes: false }) as string[][];
			expect(read).toEqual(cells.map(safeCell));
			for (const cell of read!) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
		}),
		{ seed: 4 }
	);
});
