/** The kinds of group as a heading says them, in the order they are listed. */
export const groupKindWords: Record<string, { one: string; more: string }> = {
	board: { one: 'Board', more: 'Boards' },
	'delivery group': { one: 'Delivery group', more: 'Delivery groups' },
	'theme group': { one: 'Theme group', more: 'Theme groups' },
	'task and finish': { one: 'Task and finish group', more: 'Task and finish groups' },
	'forum group': { one: 'Forum', more: 'Forums' },
	committee: { one: 'Committee', more: 'Committees' },
	'partner organisation': { one: 'Partner organisation', more: 'Partner organisations' }
};

const statuses: Record<string, string> = {
	'in place': 'In place',
	'proposed 2023': 'Proposed in 2023',
	'seen in 2023': 'Last named in 2023',
	'seen in 2024': 'Last named in 2024'
};
export const sayStatus = (status: string): string => statuses[status] ?? status;

const aliasKinds: Record<string, string> = {
	'short name': 'short name',
	spelling: 'another spelling',
	'former name': 'former name'
};
export const sayAliasKind = (kind: string): string => aliasKinds[kind] ?? kind;
