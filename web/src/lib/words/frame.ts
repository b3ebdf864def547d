/** What stands around every contributor page: the top, "Leave fast", "Listen", the help strip, the foot. */
export type FrameWords = {
	skip: string;
	leave: string;
	leaveNote: { text: string; more: string };
	listen: { read: string; stop: string; again: string };
	madeUp: { tag: string; text: string };
	help: { title: string; notSafe: string; call: string; text: string; more: string; checked: string };
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
