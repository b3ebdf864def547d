/** Somebody's own words for what a row is about are matched with the areas of the plan, or a person says which they mean. */
export type Area = { id: string; position: number; plain: string; wording: string };

/** What each of somebody's own words stands for: an area, or null for none. By their plain form. */
export type AreaWords = ReadonlyMap<string, string | null>;

export const plainWord = (said: string) =>
	said
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Several in one cell are parted by a semicolon, a bar or a new line; by a comma only where the whole is none of ours. */
export function areaWordsIn(cell: string, areas: readonly Area[], words: AreaWords): string[] {
	const parts = split(cell, /[;|\n]/);
	return parts.flatMap((part) => (findArea(part, areas, words) === undefined ? split(part, /,/) : [part]));
}

const split = (text: string, by: RegExp) =>
	text
		.split(by)
		.map((part) => part.trim())
		.filter((part) => part !== '');

/** The area's id; null where a person said that it is none; undefined where nobody knows. */
export function findArea(said: string, areas: readonly Area[], words: AreaWords): string | null | undefined {
	const plain = plainWord(said);
	const chosen = words.get(plain);
	if (chosen !== undefined) return chosen;
	const number = /^(?:area|priority|action|priority action|no)? ?(\d)$/.exec(plain)?.[1];
	return areas.find(
		(area) =>
			plainWord(area.plain) === plain ||
			plainWord(area.wording) === plain ||
			(number !== undefined && area.position === Number(number))
	)?.id;
}
