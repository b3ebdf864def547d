type Steps = { title: string; steps: [string, string, string] };

/** The page with every number to call, how to clear a history, and how to put us on a home screen. */
export type HelpWords = {
	title: string;
	hint: string;
	call: string;
	text: string;
	checkedOne: string;
	checkedAll: string;
	facts: { title: string; list: string[] };
	leave: { title: string; list: string[]; android: Steps; iphone: Steps; same: string };
	install: { title: string; text: string; android: Steps; iphone: Steps; now: string; name: string };
};
