import type { ModerationStep } from '@sd/shared/moderation';
import type { Database } from './database.ts';
import { personName } from './moderation.ts';

type NewStep = { submissionId: string; forumId: string; kind: ModerationStep; madeBy: string; madeAt: Date };

export async function insert(db: Database, step: NewStep): Promise<void> {
	await db.insertInto('moderationStep').values(step).execute();
}

/** What was done on the way, the oldest first. */
export async function list(db: Database, submissionId: string) {
	return db
		.selectFrom('moderationStep')
		.select((eb) => [
			'id',
			// Kept to the list by the table itself.
			eb.ref('kind').$castTo<ModerationStep>().as('kind'),
			'madeBy',
			'madeAt',
			personName('made_by').as('by')
		])
		.where('submissionId', '=', submissionId)
		.orderBy('seq')
		.execute();
}
