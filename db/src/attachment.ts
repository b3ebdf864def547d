import { sql } from 'kysely';
import type { Box } from '@sd/shared/attachment';
import type { AttachmentKind } from '@sd/shared/phone/answers';
import type { Database } from './database.ts';

export type AttachmentState = 'kept' | 'unreadable' | 'deleted';

/** What came with one submission, without what is in it. */
export async function list(db: Database, submissionId: string) {
	const rows = await db
		.selectFrom('attachment')
		.select(['id', 'kind', 'state', 'seconds', 'transcriptSealed', 'isStory', 'boxes'])
		.where('submissionId', '=', submissionId)
		.orderBy('slot')
		.execute();
	// Kept to their lists by the table itself.
	return rows.map((row) => ({
		...row,
		kind: row.kind as AttachmentKind,
		state: row.state as AttachmentState,
		boxes: boxesOf(row)
	}));
}

/** One of the coordinator's own forum, with what is in it, still locked. */
export async function find(db: Database, id: string) {
	return db
		.selectFrom('attachment')
		.select([
			'submissionId',
			'kind',
			'state',
			'mediaType',
			'contentSealed',
			'transcriptSealed',
			'isStory',
			'boxes'
		])
		.where('id', '=', id)
		.executeTakeFirst();
}

/** Kept to its shape by the schema that it was sent with. */
export function boxesOf({ boxes }: { boxes: unknown }): Box[] {
	return boxes as Box[];
}

export async function updateBoxes(
	db: Database,
	id: string,
	{ boxes, coveredSealed }: { boxes: readonly Box[]; coveredSealed: Buffer | null }
): Promise<void> {
	await db
		.updateTable('attachment')
		.set({ boxes: JSON.stringify(boxes), coveredSealed })
		.where('id', '=', id)
		.execute();
}

export async function findCovered(db: Database, id: string) {
	return db
		.selectFrom('attachment')
		.select(['submissionId', 'coveredSealed'])
		.where('id', '=', id)
		.executeTakeFirst();
}

export async function updateTranscript(db: Database, id: string, transcriptSealed: string): Promise<void> {
	await db.updateTable('attachment').set({ transcriptSealed }).where('id', '=', id).execute();
}

/** Puts what was written down where the story would be; says whether it could. */
export async function becomeStory(
	db: Database,
	{ id, storySealed, worryRank }: { id: string; storySealed: string; worryRank: number }
): Promise<boolean> {
	const { rows } = await sql<{ done: boolean }>`
		select attachment_become_story(${id}::uuid, ${storySealed}, ${worryRank}::smallint) as done
	`.execute(db);
	return rows[0]!.done;
}

type Own = { mediaType: string; state: AttachmentState; contentSealed: Buffer | null };

export async function findOwn(db: Database, receiptHash: Buffer, id: string): Promise<Own | undefined> {
	const { rows } = await sql<Own>`select * from attachment_own(${receiptHash}, ${id}::uuid)`.execute(db);
	return rows[0];
}

/** Deletes the sound of all that was settled so many days ago; says how many there were. */
export async function forgetSound(
	db: Database,
	{ day, days }: { day: string; days: number }
): Promise<number> {
	const { rows } = await sql<{ forgotten: number }>`
		select attachment_forget_sound(${day}::date, ${days}::int) as forgotten
	`.execute(db);
	return rows[0]!.forgotten;
}
