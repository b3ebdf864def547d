/** What each column of a spreadsheet holds is guessed from its name, and a person says whether that is right. */
import { sharedUses, type ColumnUse } from '@sd/shared/import';

/** The most telling first: a column is what its name says first. */
const names: readonly (readonly [ColumnUse, RegExp])[] = [
	['key', /^key$/],
	['may quote', /\b(quot(e|es|ing|able)|consents?|permissions?)\b/],
	[
		'head-count',
		/\b(head ?count|how many|number of (people|parents|voices)|no\.? of|people|attend\w*|size)\b/
	],
	[
		'outcome',
		/\b(we did|outcomes?|actions?|what (was|we) d(one|id)|responses?|result|update|answers?|done)\b/
	],
	['better', /\b(better|suggest\w*|ideas?|improve\w*|solutions?|would help|what (would|could|should))\b/],
	['happened on', /\b(happened|incident|occurred|experience date|date of (event|incident|experience))\b/],
	[
		'told on',
		/\b(date|day|when|told|received|logged|term|month|period|raised on|date raised|timestamp|submitted)\b/
	],
	['area', /\b(areas?|priorit(y|ies)|categor(y|ies)|workstream|strand|service area|domain)\b/],
	['theme', /\b(themes?|topics?|subjects?|issue type|tags?|heading)\b/],
	['speaker', /\b(who|speaker|source|from whom|raised by|from|role|respondent|relationship|voice)\b/],
	[
		'story',
		/\b(you said|said|comments?|feedback|words|stor(y|ies)|quotes?|issues?|concerns?|details?|notes?|descriptions?|experiences?|views?|what happened|summary|text|heard)\b/
	]
];

/** A guess for each column. What was chosen for a column of that name before comes first. */
export function suggestUses(
	headers: readonly string[],
	remembered: Readonly<Record<string, ColumnUse>> = {}
): ColumnUse[] {
	const taken = new Set<ColumnUse>();
	const known = headers.map((header) => {
		const use = remembered[nameOf(header)];
		return use && isFree(use, taken) ? take(use, taken) : undefined;
	});
	const uses = headers.map((header, at) => known[at] ?? guess(nameOf(header), taken));
	return uses.includes('story') ? uses : withStory(headers, uses);
}

/** As a name is remembered: its letters and numbers alone. */
export function nameOf(header: string): string {
	return header
		.toLowerCase()
		.replace(/[^\p{L}\p{N}.]+/gu, ' ')
		.trim();
}

function guess(name: string, taken: Set<ColumnUse>): ColumnUse {
	// "You said" and "quote" hold words where nothing else does; the date of a thing is a date.
	if (/^(you said|quotes?)\b/.test(name) && isFree('story', taken)) return take('story', taken);
	const found = names.find(([use, telling]) => telling.test(name) && isFree(use, taken));
	return found ? take(found[0], taken) : 'leave out';
}

/** Nothing can come in without words: where no name says so, they are in the first column that is left. */
function withStory(headers: readonly string[], uses: ColumnUse[]): ColumnUse[] {
	const at = uses.findIndex((use, place) => use === 'leave out' && headers[place] !== '');
	return at < 0 ? uses : uses.with(at, 'story');
}

function isFree(use: ColumnUse, taken: ReadonlySet<ColumnUse>): boolean {
	return sharedUses.includes(use) || !taken.has(use);
}

function take(use: ColumnUse, taken: Set<ColumnUse>): ColumnUse {
	taken.add(use);
	return use;
}
