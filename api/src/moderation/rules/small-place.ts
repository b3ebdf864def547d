/** In a small place few people of one age tell about one thing, so that together these say who it is. */

/** So many, or they are easy to work out. */
export const fewestAlike = 5;

type Told = { place: string | null; ageBand: string | null; alike: number };

/** Whether to look twice: only where they said the place and the age, and too few others did the same. */
export function isSmallPlace({ place, ageBand, alike }: Told): boolean {
	return place !== null && ageBand !== null && alike < fewestAlike;
}
