import type { Group } from '@sd/shared/group';
import { citationOf, quotationOf } from './citation.ts';
import type { Database } from './database.ts';

/** Every group with its other names and where it reports to, by name. */
export async function list(db: Database): Promise<Group[]> {
	const rows = await db
		.selectFrom('group')
		.select(['id', 'key', 'name', 'kind', 'status', 'startsOn', 'endsOn', 'dateNote', 'note'])
		.select(['cadence', 'remit', 'accountable', 'source'])
		.orderBy('name')
		.execute();
	const aliases = await listAliases(db);
	const lines = await listReportingLines(db);
	return rows.map(({ cadence, remit, accountable, source, ...group }) => ({
		...group,
		cadence: quotationOf(cadence),
		remit: quotationOf(remit),
		accountable: quotationOf(accountable),
		aliases: aliases.filter(({ groupId }) => groupId === group.id).map(({ groupId: _, ...alias }) => alias),
		reportsTo: lines.filter(({ groupId }) => groupId === group.id).map(({ groupId: _, ...line }) => line),
		source: citationOf(source)
	}));
}

/** Those of the ids that are groups. */
export async function listKnown(db: Database, ids: string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const rows = await db.selectFrom('group').select('id').where('id', 'in', ids).execute();
	return rows.map(({ id }) => id);
}

async function listAliases(db: Database) {
	const rows = await db
		.selectFrom('groupAlias')
		.select(['groupId', 'name', 'kind', 'note', 'source'])
		.orderBy('name')
		.execute();
	return rows.map((row) => ({ ...row, source: citationOf(row.source) }));
}

async function listReportingLines(db: Database) {
	const rows = await db
		.selectFrom('groupReportsTo')
		.innerJoin('group', 'group.id', 'groupReportsTo.toGroupId')
		.select(['groupReportsTo.groupId', 'group.id', 'group.key', 'group.name'])
		.select(['groupReportsTo.reading', 'groupReportsTo.source'])
		.orderBy('group.name')
		.execute();
	return rows.map((row) => ({ ...row, source: citationOf(row.source) }));
}
