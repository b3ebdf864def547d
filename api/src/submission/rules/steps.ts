/** The five steps a contributor can see: we have it, we read it, we told the people in charge, they answered, did it help? */
export const steps = ['have', 'read', 'told', 'answered', 'asked'] as const;
export type Step = (typeof steps)[number];

type Tracked = {
	status: 'received' | 'held' | 'accepted' | 'declined';
	themes: readonly { sentOn: string; isAnswered: boolean; pair: unknown }[];
};

/** How far it is. A step is reached only when all before it are; a declined one ends at "we read it". */
export function stepsOf({ status, themes }: Tracked): { reached: Step[]; current: Step } {
	const isRead = status === 'accepted' || status === 'declined';
	const isTold = status === 'accepted' && themes.length > 0;
	const isAnswered = isTold && themes.some((theme) => theme.isAnswered);
	const isAsked = isAnswered && themes.some((theme) => theme.isAnswered && theme.pair !== null);

	const claims: Record<Step, boolean> = {
		have: true,
		read: isRead,
		told: isTold,
		answered: isAnswered,
		asked: isAsked
	};
	const reached = steps.filter((step) => claims[step]);
	return { reached, current: reached.at(-1) ?? 'have' };
}
