/** What stands around every contributor page: the top, "Leave fast", the help strip, the foot. */
export type FrameWords = {
	skip: string;
	leave: string;
	helpTitle: string;
	notSafe: string;
	call: string;
	text: string;
	moreHelp: string;
	more: string;
	places: {
		share: string;
		track: string;
		waiting: string;
		changes: string;
		easier: string;
		keep: string;
		rules: string;
	};
};
