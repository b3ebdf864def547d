/** Where a fact comes from: which paper, and where in it. */
export type Citation = { paper: string; title: string; date: string; section: string };

/** Words copied exactly from a paper. */
export type Quotation = { words: string; source: Citation };

/** A board, theme group or committee as the papers speak of it. Names are data: they change between every two papers. */
export type Group = {
	id: string;
	key: string;
	name: string;
	kind: string;
	status: string;
	startsOn: string | null;
	endsOn: string | null;
	dateNote: string | null;
	note: string | null;
	cadence: Quotation | null;
	remit: Quotation | null;
	accountable: Quotation | null;
	aliases: { name: string; kind: string; note: string | null; source: Citation }[];
	reportsTo: { id: string; key: string; name: string; reading: string | null; source: Citation }[];
	source: Citation;
};
