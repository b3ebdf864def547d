/** Voice notes and pictures: adding them, hearing and seeing them again, and what became of them. */
export type AttachmentWords = {
	voice: {
		title: string;
		hint: string;
		promise: string;
		record: string;
		stop: string;
		listen: string;
		stopListening: string;
		again: string;
		remove: string;
		kept: string;
		weHear: string;
		isQuiet: string;
		nearlyFull: string;
		isFull: string;
		removed: string;
		orWrite: string;
	};
	/** How long it is: below a minute, below two, and all of it. */
	second: string;
	seconds: string;
	minute: string;
	minuteAndSecond: string;
	minuteAndSeconds: string;
	minutes: string;
	problem: {
		denied: string;
		noMicrophone: string;
		cannotRecord: string;
		broke: string;
		notPicture: string;
		enough: string;
	};
	picture: {
		title: string;
		hint: string;
		noFaces: string;
		photograph: string;
		choose: string;
		draw: string;
		describe: string;
		number: string;
		remove: string;
		added: string;
		removed: string;
	};
	drawing: {
		title: string;
		hint: string;
		paper: string;
		pens: string;
		pen: { thin: string; middle: string; thick: string };
		undo: string;
		clear: string;
		keep: string;
		leave: string;
	};
	/** The boxes of a page without JavaScript. */
	plain: { title: string; picture: string; sound: string; hint: string; later: string };
	own: {
		title: string;
		voice: string;
		picture: string;
		listen: string;
		show: string;
		unreadable: string;
		deleted: string;
		away: string;
	};
};
