/**
 * Rows of a list that is changed without scripts: every field is named with the number of its row, the last
 * row is empty, and a row left blank is dropped.
 */
export function rowsIn<Name extends string>(
	entered: Record<string, string>,
	names: readonly Name[]
): Record<Name, string>[] {
	const rows: Record<Name, string>[] = [];
	while (names.some((name) => Object.hasOwn(entered, `${name}-${rows.length}`))) {
		const at = rows.length;
		const cells = names.map((name) => [name, entered[`${name}-${at}`] ?? '']);
		rows.push(Object.fromEntries(cells) as Record<Name, string>);
	}
	return rows;
}

/** The rows that say something in one of these fields, each with the number it had on the page. */
export function filledIn<Row extends Record<string, string>>(
	rows: readonly Row[],
	names: readonly (keyof Row)[]
): { row: Row; at: number }[] {
	return rows.map((row, at) => ({ row, at })).filter(({ row }) => names.some((name) => row[name]?.trim()));
}

export type Issue = { path: readonly PropertyKey[]; message: string };

/** What is wrong with which field, when the place of a row among the filled ones is known. */
export function problemsAt(issues: readonly Issue[], ats: readonly number[]): Record<string, string[]> {
	const problems: Record<string, string[]> = {};
	for (const { path, message } of issues) {
		const [index, field] = path;
		if (typeof index !== 'number' || field === undefined) continue;
		(problems[`${String(field)}-${ats[index]}`] ??= []).push(message);
	}
	return problems;
}
