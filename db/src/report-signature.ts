import type { SignatureView } from '@sd/shared/report';
import { sql } from 'kysely';
import type { Database } from './database.ts';

type Signing = {
	id: string;
	contentHash: string;
	name: string;
	view: SignatureView;
	words: string;
	at: Date;
};

/** Signs for the acting person's own side. "changed" when the wording is no longer the one that was read. */
export async function sign(
	db: Database,
	{ id, contentHash, name, view, words, at }: Signing
): Promise<'signed' | 'repeat' | 'changed' | 'nobody'> {
	const { rows } = await sql<{ state: 'signed' | 'repeat' | 'changed' | 'nobody' }>`
		select report_sign(${id}::uuid, ${contentHash}, ${name}, ${view}, ${words}, ${at}::timestamptz) as state
	`.execute(db);
	return rows[0]!.state;
}

/** The signatures on the wording as it is now, the oldest first. Those on another wording stay, and do not count. */
export async function list(db: Database, reportId: string) {
	return select(db, reportId).execute();
}

/** The same with who each is, for the team. */
export async function listSigners(db: Database, reportId: string) {
	return select(db, reportId).select(['reportSignature.personId']).execute();
}

function select(db: Database, reportId: string) {
	return db
		.selectFrom('reportSignature')
		.innerJoin('report', (join) =>
			join
				.onRef('report.id', '=', 'reportSignature.reportId')
				.onRef('report.contentHash', '=', 'reportSignature.contentHash')
		)
		.leftJoin('forum', 'forum.id', 'reportSignature.forumId')
		.select(['signedName as name', 'forumId', 'forum.name as forumName', 'words', 'signedAt'])
		.select(({ ref }) => ref('view').$castTo<SignatureView>().as('view'))
		.where('reportId', '=', reportId)
		.orderBy('signedAt')
		.orderBy('forum.name')
		.orderBy('signedName');
}
