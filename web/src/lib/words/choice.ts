/** One answer that can be chosen: its words, and a line that explains it. */
export type ChoiceWords = { label: string; more?: string };
