import type { ContactHow } from '@sd/shared/phone/answers';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** A way to be reached, under the names that the database's function for it reads. */
type Given = {
	how: ContactHow;
	addressSealed: string;
	wantsMail: boolean;
	wantsReply: boolean;
	givenOn: string;
};

/** Keeps the one way to reach whoever holds the receipt, in the place of the one before. */
export async function set(db: Database, receiptHash: Buffer, given: Given): Promise<boolean> {
	const { rows } = await sql<{ done: boolean }>`
		select contact_set(${receiptHash}, ${JSON.stringify(given)}::jsonb) as done
	`.execute(db);
	return rows[0]!.done;
}

export async function remove(db: Database, receiptHash: Buffer): Promise<boolean> {
	const { rows } = await sql<{ done: boolean }>`select contact_remove(${receiptHash}) as done`.execute(db);
	return rows[0]!.done;
}

/** What was given for one submission, as its forum sees it. The address is still encrypted. */
export async function find(db: Database, submissionId: string) {
	return (
		db
			.selectFrom('contact')
			.select(['addressSealed', 'wantsMail', 'wantsReply'])
			// The database's own check keeps it to the list.
			.select((eb) => eb.ref('how').$castTo<ContactHow>().as('how'))
			.where('submissionId', '=', submissionId)
			.executeTakeFirst()
	);
}

export type DueContact = { submissionId: string; addressSealed: string; news: number };

/** Whom to tell that there is something new: at most once a day, and nobody who has seen it. */
export async function listDue(db: Database, day: string): Promise<DueContact[]> {
	const { rows } = await sql<DueContact>`select * from contact_due(${day}::date)`.execute(db);
	return rows;
}

export async function markTold(
	db: Database,
	{ submissionId, news, day }: { submissionId: string; news: number; day: string }
): Promise<void> {
	await sql`select contact_told(${submissionId}::uuid, ${news}, ${day}::date)`.execute(db);
}
