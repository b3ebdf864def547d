/** An ask and a session: what is asked, who asks, and until when. `{day}`, `{time}`, `{forum}` are filled in. */
export type AskWords = {
	asks: string;
	openUntil: string;
	notYet: string;
	over: string;
	overMore: string;
	go: string;
	goAnyway: string;
	about: string;
	who: string;
	session: string;
	sessionOpen: string;
	sessionOver: string;
	sessionOverMore: string;
	codeTitle: string;
	codeHint: string;
	codeLabel: string;
	codeGo: string;
	codeWrong: string;
};
