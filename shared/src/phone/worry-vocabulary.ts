/** The words that worries are noticed by, kept by what they mean, and found however they are spelt. */

/** Lists of words, as `worries:learn` wrote them down. `*` is any ending, `_` joins words that mean it only together. */
export type WorryWords = { meanings: Record<string, string>; common: string; irregular: string };

export type Vocabulary = ReturnType<typeof vocabularyOf>;

const endings = ['s', 'es', 'ed', 'd', 'ing', 'in', 'er', 'ers', 'ly', 'y'];
const longEnoughToSlip = 6;
const mostRemembered = 5000;

export function vocabularyOf({ meanings, common, irregular }: WorryWords) {
	const otherForms = new Map(irregular.split(' ').map((pair) => pair.split(':') as [string, string]));
	const words = new Map<string, string[]>();
	const beginnings: [string, string][] = [];
	for (const [meaning, list] of Object.entries(meanings))
		for (const entry of list.split(' ')) {
			const word = entry.split('_').map(plainForm).join('_');
			if (word.endsWith('*')) beginnings.push([word.slice(0, -1), meaning]);
			else words.set(word, [...(words.get(word) ?? []), meaning]);
		}
	const firstOfSome = new Set(
		[...words.keys()].filter((word) => word.includes('_')).map((word) => word.split('_')[0])
	);
	const everyday = new Set(common.split(' ').map(squeeze));
	const slips = new Map<string, string>();
	for (const word of words.keys())
		if (word.length >= longEnoughToSlip && !word.includes('_'))
			for (const short of withoutOneLetter(word)) slips.set(short, word);
	const remembered = new Map<string, string>();

	function plainForm(word: string): string {
		return squeeze(otherForms.get(word) ?? otherForms.get(squeeze(word)) ?? word);
	}

	/** The form of the word that is in the list, if any: as it is, without its ending, or with one letter put right. */
	function listed(word: string): string {
		const before = remembered.get(word);
		if (before !== undefined) return before;
		const found = inList(word) ?? (everyday.has(word) ? undefined : slip(word)) ?? word;
		if (remembered.size > mostRemembered) remembered.clear();
		remembered.set(word, found);

		return found;
	}

	function inList(word: string): string | undefined {
		if (words.has(word)) return word;
		for (const ending of endings) {
			if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
			const base = word.slice(0, -ending.length);
			const found = [base, `${base}e`, base.replace(/i$/, 'y')].find((form) => words.has(form));
			if (found) return found;
		}

		return undefined;
	}

	function slip(word: string): string | undefined {
		if (word.length < longEnoughToSlip - 1 || word.length > 20) return undefined;
		const near = [word, ...withoutOneLetter(word)].map((form) => slips.get(form)).find(Boolean);

		return (
			near ?? withoutOneLetter(word).find((form) => form.length >= longEnoughToSlip - 1 && words.has(form))
		);
	}

	return {
		plainForm,
		has: (word: string): boolean => words.has(word),
		isKnown: (word: string): boolean => everyday.has(word) || words.has(listed(word)) || /^\d+$/.test(word),
		meaningsOf: (word: string): string[] => [
			...(words.get(listed(word)) ?? []),
			...beginnings.filter(([beginning]) => word.startsWith(beginning)).map(([, meaning]) => meaning)
		],
		/** Whether any words that mean something only together begin with this one. */
		begins: (word: string): boolean => firstOfSome.has(word) || firstOfSome.has(listed(word)),
		/** Words that mean something only together, such as "not safe". */
		meaningsTogether: (some: string[]): string[] =>
			words.get(some.join('_')) ?? words.get(some.map(listed).join('_')) ?? []
	};
}

/** Children write "hiting" and "scaaared": letters said twice are read once. */
function squeeze(word: string): string {
	return word.length < 4 ? word : word.replace(/(.)\1+/gu, '$1');
}

function withoutOneLetter(word: string): string[] {
	return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}
