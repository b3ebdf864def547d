import type {
	AgeBand,
	AttachmentKind,
	ChosenAnswer,
	Chooser,
	Consent,
	ContactHow,
	Contributor,
	Feeling,
	LongAgo,
	Mode,
	Phase,
	Teller,
	Time,
	Transition
} from '@sd/shared/phone/answers';
import type { Card, CardFeeling } from '@sd/shared/phone/cards';
import type { ModerationDecision } from '@sd/shared/moderation';
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
	/** Of the account it comes to, if it comes to one. */
	memberMark?: string | undefined;
	attachments: NewAttachment[];
} & Record<string, unknown>;

/** A voice note or a picture as it is kept; `content` is locked already, in base64. */
export type NewAttachment = {
	id: string;
	slot: number;
	kind: AttachmentKind;
	mediaType: string;
	content: string | null;
	state: 'kept' | 'unreadable';
	seconds: number | null;
};

/**
 * Keeps it, in one statement and one commit. Says what became of it: stored now, the same again, the
 * same key with other content, or one that its contributor has taken back.
 */
export async function insert(
	db: Database,
	submission: StoredSubmission
): Promise<'stored' | 'repeat' | 'different' | 'gone'> {
	const { rows } = await sql<{ state: 'stored' | 'repeat' | 'different' | 'gone' }>`
		select state, case when state = 'stored' then member_link(decode(${submission.memberMark ?? null}, 'hex'), ${submission.key}) end
		from (select submission_send(${JSON.stringify(submission)}::jsonb) as state offset 0) sent
	`.execute(db);
	return rows[0]!.state;
}

/** What the holder of a receipt may see of it. Words are still encrypted. */
export type TrackedSubmission = {
	key: string;
	forumName: string;
	receivedOn: string;
	changedOn: string | null;
	status: 'received' | 'held' | 'accepted' | 'declined';
	version: number;
	/** The day they said that they do not agree. */
	appealedOn: string | null;
	/** The day on which what they sent went, its time being over. */
	originalGoneOn: string | null;
	/** Whether more than one person reads for this forum. */
	hasOtherReader: boolean;
	contributor: Contributor;
	teller: Teller;
	headCount: number | null;
	mode: Mode;
	feeling: Feeling | null;
	consent: Consent;
	chosenBy: Partial<Record<ChosenAnswer, Chooser>>;
	time: Time;
	longAgo: LongAgo | null;
	transition: Transition | null;
	phase: Phase | null;
	place: string | null;
	ageBand: AgeBand | null;
	isUnsureOfArea: boolean;
	wantsHelp: boolean;
	worryRank: number;
	storySealed: string | null;
	betterSealed: string | null;
	ask: { slug: string; title: string } | null;
	gathering: string | null;
	areas: { id: string; plain: string; pictogram: string }[];
	cards: { card: Card; feeling: CardFeeling }[];
	attachments: {
		id: string;
		kind: AttachmentKind;
		mediaType: string;
		state: 'kept' | 'unreadable' | 'deleted';
		seconds: number | null;
	}[];
	messages: {
		id: string;
		sender: 'forum' | 'contributor';
		kind: 'message' | 'note' | 'not what I meant';
		bodySealed: string;
		sentOn: string;
		isRead: boolean;
	}[];
	contact: { how: ContactHow; addressSealed: string; wantsMail: boolean; wantsReply: boolean } | null;
	accepted: { story: string; better: string } | null;
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

/** What is held of it beside what its contributor sees every day. Words are still encrypted. */
export type HeldOfSubmission = {
	acceptedOn: string | null;
	isRepeat: boolean;
	looksAutomatic: boolean;
	decisions: { decision: ModerationDecision; on: string; rule: string | null; note: string | null }[];
	hidden: { field: 'story' | 'better'; kind: string }[];
	transcripts: { id: string; transcriptSealed: string }[];
	contactGivenOn: string | null;
	contactToldOn: string | null;
};

export async function findHeld(db: Database, receiptHash: Buffer): Promise<HeldOfSubmission | undefined> {
	const { rows } = await sql<{ held: HeldOfSubmission | null }>`
		select submission_held(${receiptHash}) as held
	`.execute(db);
	return rows[0]?.held ?? undefined;
}

/** What stands in the place of what was told, under the names that the database's function for it reads. */
export type ChangedSubmission = {
	version: number;
	feeling: Feeling | null;
	consent: Consent;
	areas: string[];
	isUnsureOfArea: boolean;
	storySealed: string | null;
	betterSealed: string | null;
	worryRank: number;
	changedOn: string;
};

/** Changes it if nobody has decided and it is as its contributor last saw it; says what became of that. */
export async function change(
	db: Database,
	receiptHash: Buffer,
	changed: ChangedSubmission
): Promise<'changed' | 'none' | 'decided' | 'meanwhile'> {
	const { rows } = await sql<{ state: 'changed' | 'none' | 'decided' | 'meanwhile' }>`
		select submission_change(${receiptHash}, ${JSON.stringify(changed)}::jsonb) as state
	`.execute(db);
	return rows[0]!.state;
}

/** They do not agree that it was declined; says what became of that. */
export async function appeal(
	db: Database,
	receiptHash: Buffer,
	day: string
): Promise<'appealed' | 'already' | 'not declined' | 'gone' | 'none'> {
	const { rows } = await sql<{ state: 'appealed' | 'already' | 'not declined' | 'gone' | 'none' }>`
		select submission_appeal(${receiptHash}, ${day}::date) as state
	`.execute(db);
	return rows[0]!.state;
}

/** Deletes everything the contributor told us and stops quotes made of it; says whether there was any. */
export async function withdraw(db: Database, receiptHash: Buffer, day: string): Promise<boolean> {
	const { rows } = await sql<{ done: boolean }>`
		select submission_withdraw(${receiptHash}, ${day}::date) as done
	`.execute(db);
	return rows[0]!.done;
}
