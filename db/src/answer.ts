import type { AnswerKind, Delivery, Disposition } from '@sd/shared/answer';
import { sql } from 'kysely';
import type { Database } from './database.ts';

type NewAnswer = {
	themeId: string;
	groupId: string | null;
	kind: AnswerKind;
	disposition: Disposition;
	wording: string;
	easyRead: string;
	unchanged: string;
	ownerName: string;
	ownerTeam: string;
	dueOn: string | null;
	doneOn: string | null;
	delivery: Delivery | null;
	givenBy: string;
	givenAt: Date;
};

/** Adds one answer; those before it stay as they were. */
export async function insert(db: Database, answer: NewAnswer): Promise<string> {
	const { id } = await db.insertInto('answer').values(answer).returning('id').executeTakeFirstOrThrow();
	return id;
}

/** Every answer to these themes, the newest first. */
export async function list(db: Database, themeIds: readonly string[]) {
	if (!themeIds.length) return [];
	return db
		.selectFrom('answer')
		.leftJoin('group', 'group.id', 'answer.groupId')
		.select(['answer.id', 'themeId', 'wording', 'easyRead', 'unchanged', 'ownerName', 'ownerTeam'])
		.select(['dueOn', 'doneOn', 'publishedOn', 'givenAt', 'group.name as groupName'])
		.select(({ ref }) => [
			// The database's own checks keep each to its list.
			ref('answer.kind').$castTo<AnswerKind>().as('kind'),
			ref('disposition').$castTo<Disposition>().as('disposition'),
			ref('delivery').$castTo<Delivery | null>().as('delivery'),
			sql<string | null>`person_name(given_by)`.as('givenByName')
		])
		.where('themeId', 'in', themeIds)
		.orderBy('givenAt', 'desc')
		.orderBy('answer.id')
		.execute();
}
