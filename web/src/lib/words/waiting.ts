/** What still waits on this phone. */
export type WaitingWords = {
	title: string;
	withoutScript: string;
	looking: string;
	empty: string;
	tell: string;
	sealed: string;
	iPhone: string;
	state: { phone: string; way: string; safe: string; page: string; refused: string; gone: string };
	from: string;
	longAgo: string;
	onPage: string;
	sendNow: string;
	delete: string;
	save: string;
	ask: string;
	yes: string;
	no: string;
	isSafe: string;
	notYet: string;
	deleted: string;
	cannotLook: string;
	copy: { title: string; how: string; open: string; added: string; notOne: string; saved: string };
	version: { there: string; get: string; notNow: string };
};
