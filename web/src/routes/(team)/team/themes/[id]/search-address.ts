type Wish = { words?: string; areaId?: string; notYetThemed?: boolean; after?: string };

/** What is looked for, as it stands in the address: for the next page, and to come back to. */
export function addressOf({ words, areaId, notYetThemed, after }: Wish): string {
	const query = new URLSearchParams({ find: '1', words: words ?? '' });
	if (areaId) query.set('area', areaId);
	if (notYetThemed) query.set('loose', '1');
	if (after) query.set('after', after);
	return query.toString();
}

/** The wish that an address holds, or nothing while nobody has looked yet. */
export function wishIn(query: URLSearchParams): Wish | undefined {
	if (!query.has('find')) return undefined;
	const areaId = query.get('area');
	const after = query.get('after');
	return {
		words: query.get('words') ?? '',
		...(areaId && { areaId }),
		...(after && { after }),
		notYetThemed: query.has('loose')
	};
}
