/** What was being told and not sent, and whose phone it is. */
export type DraftWords = {
	unfinished: string;
	goOn: string;
	startAgain: string;
	cannotKeep: string;
};
