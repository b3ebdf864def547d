import type { HelpNumber } from '@sd/shared/setting';

/** The two numbers that stay on every page whatever else is there: the emergency services and Childline. */
const always = [
	{ name: '999', digits: '999' },
	{ name: 'Childline', digits: '08001111' }
];

const dayLength = 86_400_000;
const staleAfterDays = 90;

/** A number that nobody has checked for more than 90 days is shown with a warning to the team. */
export function isStale({ verifiedOn }: Pick<HelpNumber, 'verifiedOn'>, day: string): boolean {
	return Date.parse(day) - Date.parse(verifiedOn) > staleAfterDays * dayLength;
}

export function whyNotKeepNumbers(numbers: readonly HelpNumber[], day: string): string | undefined {
	const digits = new Set(numbers.map(({ number }) => number.replaceAll(' ', '')));
	const missing = always.find((each) => !digits.has(each.digits));
	if (missing) return `${missing.name} has to stay in the list: somebody in danger must always find it.`;
	const early = numbers.find(({ verifiedOn }) => verifiedOn > day);
	if (early) return `${early.name} was checked on a day that has not come yet. Write the day you checked it.`;
	return undefined;
}
