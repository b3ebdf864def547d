/** The words that make a group: those its texts share, and where those are few, what they call their common subject. */
import { fieldTermsIn } from './field-terms.ts';
import { tellingWords } from './telling-words.ts';

export function makingWords(
	texts: readonly string[],
	others: readonly string[],
	{ most }: { most: number }
): string[] {
	const shared = tellingWords(texts, others, { most });
	const own = subjectWords(texts).filter((said) => !shared.some((word) => said.includes(word)));
	return [...shared, ...own].slice(0, most);
}

/** How the texts name the subject that most of them speak of, the most often said first. */
function subjectWords(texts: readonly string[]): string[] {
	const found = texts.map((text) => fieldTermsIn(text));
	const speakers = new Map<number, number>();
	for (const terms of found) {
		for (const subject of new Set(terms.flatMap(({ subjects }) => subjects))) {
			speakers.set(subject, (speakers.get(subject) ?? 0) + 1);
		}
	}
	const [common] = [...speakers].toSorted(([a, n], [b, m]) => m - n || a - b)[0] ?? [];
	const said = new Map<string, number>();
	for (const term of found.flat()) {
		if (common !== undefined && term.subjects.includes(common))
			said.set(term.said, (said.get(term.said) ?? 0) + 1);
	}
	return [...said].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([words]) => words);
}
