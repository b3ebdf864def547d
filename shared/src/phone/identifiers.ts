/**
 * Shows, before anything is sent or published, which parts of a text may tell somebody who a person is.
 * It only marks: people decide what to take out.
 */
import { findersOf } from './identifier-finders.ts';
import type { IdentifierType, Mark, Strength } from './identifier-mark.ts';
import { plainCopy } from './plain-copy.ts';

/** Start and end are places in the text as it was typed. */
export type Identifier = {
	type: IdentifierType;
	strength: Strength;
	start: number;
	end: number;
	why: string;
};

const reasons: Record<IdentifierType, string> = {
	'nhs-number': 'This looks like an NHS number',
	upn: "This looks like a pupil's number",
	phone: 'This looks like a phone number',
	email: 'This looks like an email address',
	postcode: 'This looks like a postcode',
	'date-of-birth': 'This could be a date of birth',
	url: 'This looks like a link',
	handle: 'This looks like a name used online',
	nino: 'This looks like a National Insurance number',
	address: 'This looks like an address',
	name: "This looks like somebody's name",
	school: 'This looks like the name of a school or class',
	service: 'This looks like a surgery, ward or clinic',
	place: 'This may be where somebody lives',
	reference: 'This looks like the number of a case or a file',
	vehicle: 'This looks like the number of a car',
	singular: 'This may be true of one family only',
	condition: 'Very few people have this condition'
};

/** Without a `today` (an ISO date), only dates next to a word such as "born" can be told to be birthdays. */
export function findIdentifiers(text: string, today?: string): Identifier[] {
	const copy = plainCopy(text);
	const marks = findersOf(today).flatMap((find) => find(copy.text));

	return merged(marks).map(({ type, strength, from, to, why }) => ({
		type,
		strength,
		...copy.place(from, to),
		why: why ?? reasons[type]
	}));
}

/** Marks that overlap become one, as wide as both and named after the stronger, so that no part stays bare. */
function merged(marks: Mark[]): Mark[] {
	const result: Mark[] = [];
	for (const mark of marks.toSorted((a, b) => a.from - b.from)) {
		const last = result.at(-1);
		if (last && mark.from < last.to) result.splice(-1, 1, joined(last, mark));
		else result.push(mark);
	}

	return result;
}

function joined(one: Mark, other: Mark): Mark {
	return {
		...(weight(other) > weight(one) ? other : one),
		from: Math.min(one.from, other.from),
		to: Math.max(one.to, other.to)
	};
}

/** Certainty first, then length: a whole e-mail address says more than the link inside it. */
function weight({ strength, from, to }: Mark): number {
	return (strength === 'strong' ? 1e6 : 0) + (to - from);
}
