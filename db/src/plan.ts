import { citationOf } from './citation.ts';
import type { Database } from './database.ts';

/** The areas of the plan in force that have words, in the plan's order. */
export async function listAreas(db: Database) {
	const rows = await db
		.selectFrom('priorityArea')
		.select(['id', 'position', 'wording', 'plain', 'easyRead', 'pictogram'])
		.where('wording', 'is not', null)
		.orderBy('position')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		position: row.position,
		wording: row.wording ?? '',
		plain: row.plain ?? row.wording ?? '',
		easyRead: row.easyRead ?? '',
		pictogram: row.pictogram ?? 'other'
	}));
}

export async function listPlaces(db: Database): Promise<string[]> {
	const rows = await db.selectFrom('place').select('name').orderBy('position').execute();
	return rows.map(({ name }) => name);
}

export async function listPlans(db: Database) {
	const rows = await db
		.selectFrom('plan')
		.select(['id', 'key', 'name', 'version', 'startsOn', 'dateNote', 'areaNote', 'sources'])
		.orderBy('key')
		.execute();
	return rows.map(({ sources, ...plan }) => ({ ...plan, sources: (sources as unknown[]).map(citationOf) }));
}

/** The areas of every plan, with the papers' own words where they give any. */
export async function listAllAreas(db: Database) {
	const rows = await db
		.selectFrom('priorityArea')
		.select([
			'id',
			'planId',
			'position',
			'kind',
			'wording',
			'plain',
			'easyRead',
			'pictogram',
			'note',
			'source'
		])
		.orderBy('position')
		.execute();
	return rows.map(({ source, ...area }) => ({ ...area, source: citationOf(source) }));
}

export async function listMilestones(db: Database) {
	const rows = await db
		.selectFrom('planMilestone')
		.select(['onDate', 'untilDate', 'onWords', 'what', 'note', 'source'])
		.orderBy('position')
		.execute();
	return rows.map(({ source, ...milestone }) => ({ ...milestone, source: citationOf(source) }));
}
