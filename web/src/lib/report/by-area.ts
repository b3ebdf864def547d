import type { PublishedPair } from '@sd/shared/report';

type Area = PublishedPair['areas'][number];
export type AreaGroup<Each> = { area: Area | undefined; each: Each[] };

/**
 * Each pair once, under the area that was asked for or else under the first of its own. Areas come in the
 * order in which they are met, so that the newest is on top.
 */
export function byArea<Each>(
	things: readonly Each[],
	pairOf: (each: Each) => PublishedPair,
	wording?: string
): AreaGroup<Each>[] {
	const areaOf = (each: Each) => {
		const { areas } = pairOf(each);
		return areas.find((own) => own.wording === wording) ?? areas[0];
	};
	const groups = Map.groupBy(things, (each) => areaOf(each)?.wording);
	return [...groups.values()].map((each) => ({ area: areaOf(each[0]!), each }));
}
