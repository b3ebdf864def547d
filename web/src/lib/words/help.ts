/** The page with every number to call. */
export type HelpWords = {
	title: string;
	hint: string;
	checkedOne: string;
	checkedAll: string;
	facts: { title: string; list: string[] };
	leave: { title: string; text: string };
};
