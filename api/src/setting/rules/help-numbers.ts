import type { Role } from '@sd/shared/person';
import type { HelpNumber } from '@sd/shared/setting';

/** So many have room at the foot of every page; the rest are one press away. */
const onEveryPage = 3;

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
	const seen = numbers.slice(0, onEveryPage).filter(({ how }) => how === 'call');
	const missing = always.find(({ digits }) => !seen.some((row) => digitsOf(row) === digits));
	if (missing)
		return `${missing.name} has to stay among the first ${onEveryPage}, to call. Those are on every page.`;
	const early = numbers.find(({ verifiedOn }) => verifiedOn > day);
	if (early) return `${early.name} was checked on a day that has not come yet. Write the day you checked it.`;
	return undefined;
}

/** How long a new list waits for the second person. */
export const proposalDays = 7;

type Proposal = { proposedBy: string; proposedAs: Role; proposerIs: Role; proposerDisabledOn: string | null };

/** One of the two looks after safety and the other after the place, and whoever proposed it is still what they were. */
export function whyNotConfirmNumbers(
	actor: { id: string; role: Role },
	{ proposedBy, proposedAs, proposerIs, proposerDisabledOn }: Proposal
): string | undefined {
	if (proposerDisabledOn !== null || proposerIs !== proposedAs)
		return 'Whoever proposed this has other work now. Drop it, and propose it again.';
	if (actor.id === proposedBy) return 'You proposed this, so somebody else has to agree to it.';
	const other = proposedAs === 'administrator' ? 'safeguarding lead' : 'administrator';
	if (actor.role !== other) return `${other === 'administrator' ? 'An' : 'A'} ${other} has to agree to this.`;
	return undefined;
}

type Marked = HelpNumber & {
	mark: 'as before' | 'checked again' | 'changed' | 'new';
	/** What stands there now, where it would be another. */
	instead?: HelpNumber;
};

type Likeness = (one: HelpNumber, other: HelpNumber) => boolean;
const sameName: Likeness = (one, other) => one.name === other.name;
const sameNumber: Likeness = (one, other) => digitsOf(one) === digitsOf(other);
/** The surest first, so that a number is set beside itself and not beside one that took its name. */
const likenesses: Likeness[] = [
	(one, other) => sameName(one, other) && sameNumber(one, other) && one.how === other.how,
	sameName,
	sameNumber
];

const digitsOf = ({ number }: HelpNumber) => number.replaceAll(' ', '');

/** What would be other than it is: each number of the new list with how it differs, and those that would go. */
export function compareNumbers(
	before: readonly HelpNumber[],
	after: readonly HelpNumber[]
): { numbers: Marked[]; gone: HelpNumber[] } {
	const left = new Set(before);
	const pairs = new Map<HelpNumber, HelpNumber>();
	for (const isAlike of likenesses) {
		for (const row of after) {
			const old = pairs.has(row) ? undefined : [...left].find((each) => isAlike(each, row));
			if (old && left.delete(old)) pairs.set(row, old);
		}
	}
	const numbers = after.map((row): Marked => {
		const old = pairs.get(row);
		if (!old) return { ...row, mark: 'new' };
		const isSame = (['name', 'number', 'how', 'hours'] as const).every((field) => old[field] === row[field]);
		if (!isSame) return { ...row, mark: 'changed', instead: old };
		return { ...row, mark: old.verifiedOn === row.verifiedOn ? 'as before' : 'checked again' };
	});
	return { numbers, gone: [...left] };
}
