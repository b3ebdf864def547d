/** The same attack as a linear program in the text form that solvers read, written from the rules and not from the attack. */
import type { Belief, SeenRelease } from '../attack.ts';

type Question = {
	release: SeenRelease;
	supposed: readonly Belief[];
	sense: 'Minimize' | 'Maximize';
	/** Which hidden cell is asked about. */
	at: number;
	cell: number;
};

const kinds: Record<string, string> = { 'young person': 'young', 'parent carer': 'carer' };

export function linearProgram({ release, supposed, sense, at, cell }: Question): string {
	const rows = ['young + carer - n = 0'];
	const limits = [
		release.total === 'hidden' ? 'n >= 30' : `${Math.max(30, release.total - 2)} <= n <= ${release.total + 2}`
	];
	release.tables.forEach(({ name, isMultiValued, cells }, table) => {
		const all = cells.map((_, index) => `x${table}_${index}`);
		const shown = cells.flatMap(({ count }) => (count === 'hidden' ? [] : [count]));
		const most = supposed[table] === 'all small' ? 9 : Math.min(...shown) + 2;
		limits.push(
			...cells.map(({ count }, index) =>
				count === 'hidden'
					? `0 <= ${all[index]} <= ${most}`
					: `${Math.max(10, count - 2)} <= ${all[index]} <= ${count + 2}`
			)
		);
		if (!isMultiValued) rows.push(`${all.join(' + ')} - n = 0`);
		else rows.push(...all.map((one) => `${one} - n <= 0`));
		cells.forEach(({ contributor }, index) => {
			if (contributor) rows.push(`${all[index]} - ${kinds[contributor]} <= 0`);
		});
		if (name === 'contributor')
			rows.push(...cells.map(({ key }, index) => `${all[index]} - ${kinds[key]} = 0`));
		if (name === 'priority area') rows.push(`${all.join(' + ')} - n >= 0`);
	});
	return [
		sense,
		` asked: x${at}_${cell}`,
		'Subject To',
		...rows.map((row, index) => ` c${index}: ${row}`),
		'Bounds',
		...limits.map((limit) => ` ${limit}`),
		'End',
		''
	].join('\n');
}
