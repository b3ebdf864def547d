import { stemmer } from 'stemmer';
import { fieldWords } from './field-words.ts';

/** What a text is about: its words without endings, and the things of the field that they speak of. */
export type Terms = { words: string[]; things: string[] };

const everyday = new Set(
	`a about after all also am an and any are as at be because been before being but by can cannot could did do does doing dont
	down each even every for from get gets getting go goes going got had has have having he her here hers him his how i if in
	into is isnt it its ive just like made make many me more most much my never no nobody not nothing now of off on one only or
	our out over own said same say says she should so some still than that the their them then there these they thing things
	this those through to too up us very want was we were what when where which while who why will with without would you your`.split(
		/\s+/
	)
);

const longestThing = 3;

const things = new Map<string, string[]>();
for (const [thing, list] of Object.entries(fieldWords))
	for (const entry of list.split(' ')) {
		const name = entry.split('_').map(stemmer).join(' ');
		things.set(name, [...(things.get(name) ?? []), thing]);
	}

export function termsOf(text: string): Terms {
	const read =
		text
			.toLowerCase()
			.replace(/['’]/g, '')
			.match(/[a-z0-9:]+/g) ?? [];
	const stems = read.map(stemmer);
	const found = stems.flatMap((_, at) =>
		Array.from({ length: longestThing }, (_, more) => stems.slice(at, at + more + 1))
			.filter((some, more) => some.length === more + 1)
			.flatMap((some) => things.get(some.join(' ')) ?? [])
	);

	return {
		words: stems.filter((_, at) => !everyday.has(read[at]!) && !/^\d+$/.test(read[at]!)),
		things: found
	};
}
