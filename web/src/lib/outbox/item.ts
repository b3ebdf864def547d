/** One sealed submission that waits. Nobody who opens the phone can read what it says. */
export type Item = {
	key: string;
	/** What the six words were turned into, sealed as well; the words themselves are never kept. */
	receipt: string;
	keyId: string;
	sealed: string;
	/** Voice and pictures, each sealed, in base64url. */
	attachments: string[];
	/** The day, as the phone reads it. */
	addedOn: string;
	tries: number;
	/** The sentence of a refusal that trying again will not change. */
	refused?: string;
	/** Not before this moment of the phone's own clock. */
	waitUntil?: number;
	/** The pause is for want of signal: it is over when there is signal again. */
	waitsForSignal?: boolean;
};

/** How something stopped waiting. */
export type Ending = 'safe with us' | 'gone' | 'deleted';

/**
 * Where items wait. A phone's own store does this, and so does a page's memory on a phone that can keep
 * nothing: the sender cannot tell them apart.
 */
export type Outbox = {
	add: (item: Item) => Promise<void>;
	list: () => Promise<Item[]>;
	find: (key: string) => Promise<Item | undefined>;
	/** Changes what still waits; what has ended meanwhile does not come back. */
	change: (
		key: string,
		part: Pick<Partial<Item>, 'tries' | 'refused' | 'waitUntil' | 'waitsForSignal'>
	) => Promise<void>;
	/** Lets go of an item and remembers how it ended, so that a page that slept can say so. */
	end: (key: string, ending: Ending, day: string) => Promise<void>;
	endingOf: (key: string) => Promise<Ending | undefined>;
	/** Gives one holder the right to send until a moment; false while somebody else has it. */
	lease: (holder: string, now: number, until: number) => Promise<boolean>;
	release: (holder: string) => Promise<void>;
};
