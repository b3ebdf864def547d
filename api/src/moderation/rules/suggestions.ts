/** Words that may tell who somebody is are pointed out, and a person decides about each one: hide it, or leave it. */
import type { RedactionKind, SealedField, Stretch } from '@sd/shared/moderation';
import type { IdentifierType } from '@sd/shared/phone/identifier-mark';
import { findIdentifiers } from '@sd/shared/identifiers';
import { doOverlap } from './redaction.ts';

export type Suggestion = Stretch & { why: string; isStrong: boolean; kind: RedactionKind };
export type Words = Record<SealedField, string | null>;

/** What each would be hidden as. */
const kindOfIdentifier: Record<IdentifierType, RedactionKind> = {
	'nhs-number': 'other',
	upn: 'other',
	nino: 'other',
	reference: 'other',
	vehicle: 'other',
	singular: 'other',
	phone: 'contact',
	email: 'contact',
	url: 'contact',
	handle: 'contact',
	postcode: 'place',
	address: 'place',
	place: 'place',
	'date-of-birth': 'date',
	name: 'name',
	school: 'school',
	service: 'service',
	condition: 'diagnosis'
};

/** What nobody has hidden yet. One that is hidden in part is still there. */
export function openSuggestions(words: Words, redactions: readonly Stretch[], today: string): Suggestion[] {
	return (['story', 'better'] as const).flatMap((field) =>
		findIdentifiers(words[field] ?? '', today)
			.map(({ type, strength, start, end, why }) => ({
				field,
				startsAt: start,
				endsAt: end,
				why,
				isStrong: strength === 'strong',
				kind: kindOfIdentifier[type]
			}))
			.filter((suggestion) => !isCovered(suggestion, redactions))
	);
}

/** Those that are neither hidden nor left by choice: nothing is accepted while there are any. */
export function unresolved(suggestions: readonly Suggestion[], left: readonly Stretch[]): Suggestion[] {
	return suggestions.filter((suggestion) => !left.some((stretch) => isSame(stretch, suggestion)));
}

function isCovered(stretch: Stretch, redactions: readonly Stretch[]): boolean {
	let at = stretch.startsAt;
	const over = redactions
		.filter(({ field }) => field === stretch.field)
		.filter((hidden) => doOverlap(hidden, stretch));
	for (const { startsAt, endsAt } of over.toSorted((a, b) => a.startsAt - b.startsAt)) {
		if (startsAt > at) return false;
		at = Math.max(at, endsAt);
	}
	return at >= stretch.endsAt;
}

function isSame(one: Stretch, other: Stretch): boolean {
	return one.field === other.field && one.startsAt === other.startsAt && one.endsAt === other.endsAt;
}
