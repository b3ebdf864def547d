/** One piece of what was pasted, with what was chosen for it. */
export type Piece = {
	story: string;
	isLeftOut: boolean;
	teller: string;
	relationship: string;
	heads: string;
	areas: string[];
	feeling: string;
	consent: string;
	wantsHelp: boolean;
};

export type Entered = {
	id: string;
	cameBy: string;
	toldOn: string;
	headCount: string;
	text: string;
	pieces: Piece[];
};

/** The sentence of each field that something is missing in. */
export type PieceProblems = Record<string, string>;
