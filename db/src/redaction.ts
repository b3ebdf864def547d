import type { RedactionKind, SealedField } from '@sd/shared/moderation';
import type { Database } from './database.ts';
import { personName } from './moderation.ts';

/** Which stretches are hidden, in the order they stand in the text. */
export async function list(db: Database, submissionId: string) {
	const rows = await db
		.selectFrom('redaction')
		.select(['id', 'field', 'startsAt', 'endsAt', 'kind', 'madeAt', personName('made_by').as('by')])
		.where('submissionId', '=', submissionId)
		.orderBy('field', 'desc')
		.orderBy('startsAt')
		.execute();
	// The schema that every redaction came through allows nothing else.
	return rows.map((row) => ({ ...row, field: row.field as SealedField, kind: row.kind as RedactionKind }));
}

type NewRedaction = {
	submissionId: string;
	forumId: string;
	field: SealedField;
	startsAt: number;
	endsAt: number;
	kind: RedactionKind;
	madeBy: string;
	madeAt: Date;
};

export async function insert(db: Database, redaction: NewRedaction): Promise<string> {
	const { id } = await db.insertInto('redaction').values(redaction).returning('id').executeTakeFirstOrThrow();
	return id;
}

/** Shows these again; says how many there were. */
export async function remove(db: Database, submissionId: string, ids: readonly string[]): Promise<number> {
	if (ids.length === 0) return 0;
	const { numDeletedRows } = await db
		.deleteFrom('redaction')
		.where('submissionId', '=', submissionId)
		.where('id', 'in', ids)
		.executeTakeFirstOrThrow();
	return Number(numDeletedRows);
}
