/** What the people of a forum may do next with a theme of their own. What is another forum's they only read. */
import { missingBeforeSending } from './sending.ts';

export type ThemeStep = 'edit' | 'gather' | 'quote' | 'send';

type Theme = { sentence: string; easyRead: string; evidence: number };

export function stepsOpenTo(theme: Theme): ThemeStep[] {
	const claims: Record<ThemeStep, boolean> = {
		edit: true,
		gather: true,
		quote: theme.evidence > 0,
		send: missingBeforeSending(theme) === undefined
	};
	return (Object.keys(claims) as ThemeStep[]).filter((step) => claims[step]);
}
