import type { ProgressUpdates, Recommendation, ResponseClock } from '@sd/shared/recommendation';
import { citationOf } from './citation.ts';
import type { Database } from './database.ts';

/** Every recommendation with the committees that made it, set by set. */
export async function list(db: Database): Promise<Recommendation[]> {
	const rows = await db
		.selectFrom('recommendation')
		.leftJoin('group', 'group.id', 'recommendation.respondentGroupId')
		.select([
			'recommendation.id',
			'recommendation.key',
			'setName',
			'number',
			'title',
			'wording',
			'parts',
			'addressee'
		])
		.select([
			'responseRequired',
			'legalBasis',
			'clock',
			'updates',
			'recommendation.note',
			'recommendation.source'
		])
		.select(['group.id as groupId', 'group.key as groupKey', 'group.name as groupName'])
		.orderBy('setName')
		.orderBy('number')
		.execute();
	const committees = await listCommittees(db);
	return rows.map(({ groupId, groupKey, groupName, parts, clock, updates, source, ...row }) => ({
		...row,
		parts: parts as string[],
		respondent: groupId === null ? null : { id: groupId, key: groupKey ?? '', name: groupName ?? '' },
		committees: committees
			.filter(({ recommendationId }) => recommendationId === row.id)
			.map(({ id, key, name }) => ({ id, key, name })),
		clock: withCitation(clock) as ResponseClock | null,
		updates: withCitation(updates) as ProgressUpdates | null,
		source: citationOf(source)
	}));
}

async function listCommittees(db: Database) {
	return db
		.selectFrom('recommendationCommittee')
		.innerJoin('group', 'group.id', 'recommendationCommittee.groupId')
		.select(['recommendationCommittee.recommendationId', 'group.id', 'group.key', 'group.name'])
		.orderBy('group.name')
		.execute();
}

function withCitation(value: unknown) {
	if (value === null) return null;
	const { source, ...rest } = value as { source: unknown };
	return { ...rest, source: citationOf(source) };
}
