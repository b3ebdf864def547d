import type { ReleaseBody } from '@sd/shared/release';
import { expect, test } from 'vitest';
import { themesIn } from './themes.ts';

const table: ReleaseBody['tables'][number] = {
	name: 'theme',
	title: 'Themes',
	isMultiValued: true,
	status: 'shown',
	cells: [
		{ key: 'phone', label: 'Nobody calls back.', count: 40 },
		{ key: 'taxi', label: 'The taxi is late.', count: 'hidden' }
	]
};

test('a theme has its sentence, its number and whether it helped', () => {
	expect(themesIn({ tables: [table], felt: { phone: 'worse', taxi: 'too few to show' } })).toEqual([
		{ id: 'phone', sentence: 'Nobody calls back.', count: 40, felt: 'worse' },
		{ id: 'taxi', sentence: 'The taxi is late.', count: 'hidden', felt: 'too few to show' }
	]);
});

test('where the table of themes is withheld, a release says of each only whether it helped', () => {
	const withheld = { ...table, status: 'withheld' as const, cells: [] };
	expect(themesIn({ tables: [withheld], felt: { phone: 'the same' } })).toEqual([
		{ id: 'phone', sentence: undefined, count: undefined, felt: 'the same' }
	]);
});
