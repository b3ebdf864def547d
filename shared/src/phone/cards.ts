import type { Feeling } from './answers.ts';

/**
 * The pictures of the mat, by what they mean and not by how they are drawn: a place that has other pictures
 * shows its own for the same meaning. Shown one at a time, each answered with a face.
 */
export const cards = [
	'people listen',
	'my say',
	'being told',
	'clear words',
	'getting an answer',
	'changes',
	'waiting',
	'my plan',
	'getting help',
	'the people who help',
	'working together',
	'who decides',
	'promises',
	'school or college',
	'lessons',
	'break times',
	'noise',
	'busy places',
	'friends',
	'getting there',
	'health',
	'equipment',
	'what comes next',
	'home',
	'feeling safe',
	'hurt',
	'scared',
	'alone',
	'secret'
] as const;
export type Card = (typeof cards)[number];

export const cardFeelings = ['bad', 'ok', 'good', 'not known'] as const satisfies readonly Feeling[];
export type CardFeeling = (typeof cardFeelings)[number];

/** How many cards are shown one after the other; the others can be added on the mat. */
const longestRun = 8;

/**
 * The cards of a priority area, by the name of its drawing. Every set ends with feeling safe: it is asked of
 * everybody, in the same calm way, and opens the way to say more.
 */
const sets: Record<string, readonly Card[]> = {
	'voice-heard': ['people listen', 'my say', 'the people who help', 'school or college', 'friends'],
	told: ['being told', 'clear words', 'waiting', 'getting an answer', 'changes'],
	plan: ['my plan', 'waiting', 'my say', 'lessons', 'what comes next'],
	support: ['getting help', 'the people who help', 'waiting', 'equipment', 'getting there', 'health'],
	chain: ['promises', 'who decides', 'working together', 'getting an answer', 'people listen']
};
const anySet: readonly Card[] = [
	'people listen',
	'school or college',
	'getting help',
	'waiting',
	'friends',
	'noise',
	'getting there'
];

/** With several areas, a card of each in turn, so that none of them is left out. */
export function cardsOf(pictograms: readonly string[]): Card[] {
	const chosen = pictograms.map((pictogram) => sets[pictogram] ?? anySet);
	const from = chosen.length > 0 ? chosen : [anySet];
	const longest = Math.max(...from.map((set) => set.length));
	const inTurn = Array.from({ length: longest }, (_, turn) => from.map((set) => set[turn])).flat();
	const each = [...new Set(inTurn)].filter((card) => card !== undefined);
	return [...each.slice(0, longestRun - 1), 'feeling safe'];
}

const worryCards = new Set<Card>(['feeling safe', 'home', 'hurt', 'scared', 'alone', 'secret']);

/** A picture can say that somebody is not safe, where words cannot: then help is shown, and it is read first. */
export function isWorryingCard(card: Card, feeling: CardFeeling): boolean {
	return feeling === 'bad' && worryCards.has(card);
}
