type Term = { id?: string | undefined; name: string; startsOn: string; endsOn: string };

const longestDays = 200;

/**
 * A term ends after it starts, lies beside the others and never over them, and stays as it is once numbers
 * were given for it. A new one comes after all the others: what is past cannot be counted again.
 */
export function whyNotChangeTerm(
	{ id, name, startsOn, endsOn }: Term,
	all: readonly (Term & { hasRelease: boolean })[]
): string | undefined {
	const others = all.filter((term) => term.id !== id);
	if (all.some((term) => term.id === id && term.hasRelease)) {
		return 'Numbers were given for this term, so it stays as it is.';
	}
	if (endsOn <= startsOn) return 'The last day of a term comes after its first.';
	if (Date.parse(endsOn) - Date.parse(startsOn) > longestDays * 86_400_000) {
		return `A term is ${longestDays} days at most. Check the two days.`;
	}
	if (others.some((term) => term.name === name))
		return 'There is a term of that name. Give this one another.';
	const over = others.find((term) => startsOn <= term.endsOn && endsOn >= term.startsOn);
	if (over) return `This lies over ${over.name}, which runs from ${over.startsOn} to ${over.endsOn}.`;
	if (id === undefined && others.some((term) => term.startsOn > startsOn)) {
		return 'A new term comes after all the others.';
	}
	return undefined;
}
