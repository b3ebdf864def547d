type Pair = { bold: string; rest: string };

/** The first page. */
export type HomeWords = {
	title: string;
	lead: string;
	tell: string;
	ways: { pictures: string; words: string; talk: string; help: string };
	changed: string;
	said: Pair;
	did: Pair;
	helped: Pair;
	all: string;
	asksTitle: string;
	/** `{forum}` asks, until `{day}`. */
	asksUntil: string;
	whoTitle: string;
	who: { reads: Pair; names: Pair; charge: Pair };
	before: string;
	mine: string;
	my: string;
	code: string;
	easier: string;
};
