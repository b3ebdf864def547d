/** An ask can be answered from its first day to its last, both included. */
type Dates = { opensOn: string; closesOn: string };

export type AskState = 'not yet' | 'open' | 'over';

export function askState({ opensOn, closesOn }: Dates, today: string): AskState {
	if (today < opensOn) return 'not yet';
	return today > closesOn ? 'over' : 'open';
}

/** Half a year: longer than that, nobody remembers what was asked. */
export const longestAskDays = 183;

export function whyNotTheseDates({ opensOn, closesOn }: Dates): string | undefined {
	if (closesOn < opensOn) return 'The last day comes after the first day.';
	if (Date.parse(closesOn) - Date.parse(opensOn) > longestAskDays * 86_400_000)
		return 'An ask is open for half a year at most. Choose an earlier last day.';
	return undefined;
}
