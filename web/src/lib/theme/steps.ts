export const themeSteps = ['written', 'sent', 'answered', 'published'] as const;
export type ThemeStepReached = (typeof themeSteps)[number];

type Theme = {
	clock: { isWaiting: boolean } | null;
	answer: { publishedOn: string | null } | null;
};

/** How far a theme has come. Handed on is not answered: its clock goes on. */
export function stepReached({ clock, answer }: Theme): ThemeStepReached {
	if (!clock) return 'written';
	if (clock.isWaiting || !answer) return 'sent';
	return answer.publishedOn ? 'published' : 'answered';
}
