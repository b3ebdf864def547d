/** The five steps of a submission that its contributor can see. */
export const steps = ['have', 'read', 'told', 'answered', 'asked'] as const;
export type Step = (typeof steps)[number];
