/** What somebody told us, as it stood when a concern about it was raised. */
export type Extract = {
	story: string | null;
	better: string | null;
	/** What was written down of voice notes, where it is not the story itself. */
	transcripts: string[];
	messages: { sender: 'forum' | 'contributor'; sentOn: string; body: string }[];
	attachments: ('voice' | 'picture')[];
	receivedOn: string;
	contributor: string;
	teller: string;
	headCount: number | null;
	ageBand: string | null;
	phase: string | null;
	place: string | null;
	time: string;
	wantsHelp: boolean;
};
