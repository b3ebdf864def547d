import { sql } from 'kysely';
import type { Database } from './database.ts';

/** A submission as it is kept, under the names that the database's function for sending reads. */
export type StoredSubmission = {
	key: string;
	receiptHash: string;
	fingerprint: string;
	receivedOn: string;
	storySealed: string | null;
	betterSealed: string | null;
	worryRank: number;
	looksAutomatic: boolean;
} & Record<string, unknown>;

/**
 * Keeps it, in one statement and one commit. Says what became of it: stored now, the same again, the
 * same key with other content, or one that its contributor has taken back.
 */
export async function insert(
	db: Database,
	submission: StoredSubmission
): Promise<'stored' | 'repeat' | 'different' | 'gone'> {
	const { rows } = await sql<{ state: 'stored' | 'repeat' | 'different' | 'gone' }>`
		select submission_send(${JSON.stringify(submission)}::jsonb) as state
	`.execute(db);
	return rows[0]!.state;
}

/** What the holder of a receipt may see of it. Words are still encrypted. */
export type TrackedSubmission = {
	key: string;
	forumName: string;
	receivedOn: string;
	status: 'received' | 'held' | 'accepted' | 'declined';
	mode: string;
	feeling: string | null;
	consent: string;
	storySealed: string | null;
	betterSealed: string | null;
	areas: { plain: string; pictogram: string }[];
	decision: {
		rule: string | null;
		wording: string | null;
		easyRead: string | null;
		note: string | null;
	} | null;
	themes: { id: string; sentOn: string; isAnswered: boolean; pair: unknown; felt: string | null }[];
};

export async function track(db: Database, receiptHash: Buffer): Promise<TrackedSubmission | undefined> {
	const { rows } = await sql<{ tracked: TrackedSubmission | null }>`
		select submission_track(${receiptHash}) as tracked
	`.execute(db);
	return rows[0]?.tracked ?? undefined;
}

/** Deletes everything the contributor told us and stops quotes made of it; says whether there was any. */
export async function withdraw(db: Database, receiptHash: Buffer, day: string): Promise<boolean> {
	const { rows } = await sql<{ done: boolean }>`
		select submission_withdraw(${receiptHash}, ${day}::date) as done
	`.execute(db);
	return rows[0]!.done;
}
