import { csvRow } from '@sd/shared/csv';
import type { ReleaseBody } from '@sd/shared/release';

const columns = [
	'term',
	'starts_on',
	'ends_on',
	'epoch',
	'table',
	'title',
	'many_each',
	'key',
	'label',
	'count'
];

/** Too few to show safely, or hidden to protect one that is: a reader cannot tell which. */
const hidden = '[c]';
const withheld = 'withheld: too few people to show safely';

/** The same release as its JSON, one row for each number, as RFC 4180 has it. */
export function releaseCsv({ termName, startsOn, endsOn, epoch, total, tables, felt }: ReleaseBody): string {
	const sentences = new Map(
		tables.flatMap(({ name, cells }) =>
			name === 'theme' ? cells.map(({ key, label }) => [key, label] as const) : []
		)
	);
	const rows = [
		['everybody', 'Everybody who told us', 'no', '', '', shown(total)],
		...tables.flatMap(({ name, title, isMultiValued, status, cells }) => {
			const table = [name, title, isMultiValued ? 'yes' : 'no'];
			if (status === 'withheld') return [[...table, '', '', withheld]];
			return cells.map(({ key, label, count }) => [...table, key, label, shown(count)]);
		}),
		...Object.entries(felt)
			.toSorted(([one], [other]) => (one < other ? -1 : 1))
			.map(([themeId, rating]) => [
				'felt',
				'Did it help?',
				'no',
				themeId,
				sentences.get(themeId) ?? '',
				rating
			])
	];
	const term = [termName, startsOn, endsOn, String(epoch)];
	return [columns, ...rows.map((row) => [...term, ...row])].map(csvRow).join('');
}

function shown(count: number | 'hidden'): string {
	return count === 'hidden' ? hidden : String(count);
}
