/** Asks a person about the words that may tell who somebody is, and takes out those they choose. */
import type { IdentifierType } from './identifier-mark.ts';
import { findIdentifiers, type Identifier } from './identifiers.ts';
import { placeholders, type RedactionKind } from './placeholders.ts';

/** Start and end are places in the text as it was typed; `say` is what to call it when asking. */
export type AskedMark = { start: number; end: number; text: string; kind: RedactionKind; say: string };

export const kindOfIdentifier: Record<IdentifierType, RedactionKind> = {
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

const plainWords: Record<IdentifierType, string> = {
	'nhs-number': 'an NHS number',
	upn: 'a pupil number',
	nino: 'a National Insurance number',
	reference: 'the number of your case',
	vehicle: 'the number of a car',
	singular: 'something only you may have',
	phone: 'a phone number',
	email: 'an email address',
	url: 'a link',
	handle: 'a name used online',
	postcode: 'a postcode',
	address: 'an address',
	place: 'where you live',
	'date-of-birth': 'a birthday',
	name: 'a name',
	school: 'a school or class',
	service: 'a doctor or ward',
	condition: 'a rare condition'
};

/** Without a `today` (an ISO date), only dates next to a word such as "born" can be told to be birthdays. */
export function marksToAsk(text: string, today?: string): AskedMark[] {
	return findIdentifiers(text, today).map(({ type, start, end }: Identifier) => ({
		start,
		end,
		text: text.slice(start, end),
		kind: kindOfIdentifier[type],
		say: plainWords[type]
	}));
}

/** The text with "[a name]" where a name was. Marks may come in any order and may overlap; the first of those shows. */
export function takeOut(text: string, marks: readonly Pick<AskedMark, 'start' | 'end' | 'kind'>[]): string {
	let kept = '';
	let at = 0;
	for (const { start, end, kind } of marks.toSorted((a, b) => a.start - b.start)) {
		if (end <= at || end <= start) continue;
		if (start >= at) kept += text.slice(at, start) + placeholders[kind];
		at = Math.min(end, text.length);
	}

	return kept + text.slice(at);
}
