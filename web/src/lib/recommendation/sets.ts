import type { Recommendation } from '@sd/shared/recommendation';

export type RecommendationSet = { name: string; recommendations: Recommendation[] };

/** The sets as they were made: the newest first, each in the paper's order. */
export function setsIn(recommendations: readonly Recommendation[]): RecommendationSet[] {
	const sets = Map.groupBy(recommendations, ({ setName }) => setName);
	return [...sets]
		.map(([name, own]) => ({ name, recommendations: own.toSorted((a, b) => a.number - b.number) }))
		.sort((one, other) => yearOf(other.name) - yearOf(one.name) || one.name.localeCompare(other.name));
}

/** A set's name ends with its year. */
const yearOf = (name: string) => Number(/\d{4}$/.exec(name)?.[0] ?? 0);

/** "overarching 2023" as a heading: Overarching, 2023. */
export const saySet = (name: string): string =>
	`${name.charAt(0).toUpperCase()}${name.slice(1)}`.replace(/ (\d{4})$/, ', $1');

/** What all in a set that have any have alike is said once, at the head of the set; undefined when they differ. */
export function shared<Value>(values: readonly (Value | null)[]): Value | undefined {
	const [first, ...others] = values.filter((value) => value !== null);
	const isAlike = others.every((value) => JSON.stringify(value) === JSON.stringify(first));
	return first !== undefined && isAlike ? first : undefined;
}
