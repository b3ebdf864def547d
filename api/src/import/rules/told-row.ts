/** What leaves as a spreadsheet has the shape of what comes in as one, so that nobody is kept here by their own words. */
import type { CameBy } from '@sd/shared/came-by';
import type { Consent, Contributor, Teller } from '@sd/shared/phone/answers';

export const toldHeaders = [
	'Date told',
	'Date it happened',
	'Area',
	'Theme',
	'What was said',
	'What would make it better',
	'What was done',
	'Who spoke',
	'How many people',
	'OK to quote',
	'Came in',
	'How it came',
	'Linked by',
	'Key'
] as const;

export type Told = {
	id: string;
	toldOn: string | null;
	happenedOn: string | null;
	receivedOn: string;
	acceptedOn: string;
	cameBy: CameBy;
	contributor: Contributor;
	teller: Teller;
	headCount: number | null;
	consent: Consent;
	/** As they were accepted: never as they were sent. */
	story: string;
	better: string;
	outcome: string;
	areas: string[];
	themes: { sentence: string; by: 'import' | 'person' }[];
};

export function toldRow(told: Told): string[] {
	return [
		// What was told here was told on the day that it came.
		told.toldOn ?? (told.cameBy === 'contributor' ? told.receivedOn : ''),
		told.happenedOn ?? '',
		inOneCell(told.areas),
		inOneCell(told.themes.map(({ sentence }) => sentence)),
		told.story,
		told.better,
		told.outcome,
		whoSpoke(told),
		told.headCount ? String(told.headCount) : '',
		told.consent === 'exact words' ? 'Yes' : 'No',
		told.acceptedOn,
		told.cameBy === 'contributor' ? 'sent here' : told.cameBy,
		inOneCell(told.themes.map(({ by }) => by)),
		told.id
	];
}

/** A semicolon parts them again, so none may stand in one of them. */
const inOneCell = (parts: readonly string[]) => parts.map((part) => part.replaceAll(';', ',')).join('; ');

function whoSpoke({ contributor, teller, headCount }: Told): string {
	const one = contributor === 'young person' ? 'Young person' : 'Parent or carer';
	if (teller === 'helper') return `Somebody on behalf of a ${one.toLowerCase()}`;
	// A group whose number nobody knows cannot come in again as a group.
	return teller === 'group' && headCount ? 'Group' : one;
}
