/** What is looked for, as it stands in the address: names of the form's fields, and nothing that is empty. */
export const filterNames = ['person', 'action', 'from', 'to'] as const;
export type Filter = Partial<Record<(typeof filterNames)[number], string>>;

export function readFilter(search: URLSearchParams): Filter {
	const filled = filterNames.flatMap((name) => {
		const value = search.get(name)?.trim();
		return value ? [[name, value] as const] : [];
	});
	return Object.fromEntries(filled);
}

/** The address of a page of what is looked for. */
export function auditAddress(filter: Filter, before?: number): string {
	const search = new URLSearchParams(filter);
	if (before !== undefined) search.set('before', String(before));
	return search.size > 0 ? `/team/audit?${search}` : '/team/audit';
}
