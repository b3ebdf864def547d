/** The short name of something in an address: the first few words of its sentence or title. */
const mostWords = 8;
const longest = 60;

/** The first choice, then the same with 2, 3, ... for when it is taken; `otherwise` when it has no letters we know. */
export function slugOf(sentence: string, otherwise: string, attempt = 1): string {
	const words = sentence
		.normalize('NFKD')
		.replace(/[\p{M}'’]/gu, '')
		.toLowerCase()
		.match(/[a-z0-9]+/g);
	const first = (words ?? []).slice(0, mostWords).reduce((slug, word) => {
		const longer = slug ? `${slug}-${word}` : word.slice(0, longest);
		return longer.length > longest ? slug : longer;
	}, '');
	const slug = first || otherwise;
	return attempt === 1 ? slug : `${slug}-${attempt}`;
}
