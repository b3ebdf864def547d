import type { Feeling } from './answers.ts';

/**
 * The pictures of the mat, by what they mean and not by how they are drawn: a place that has other pictures
 * shows its own for the same meaning. Shown one at a time, each answered with a face.
 */
export const cards = [
	'people listen',
	'my say',
	'waiting',
	'being told',
	'getting help',
	'my plan',
	'school or college',
	'getting there',
	'noise',
	'friends',
	'break times',
	'the people who help',
	'health',
	'home',
	'what comes next',
	'feeling safe',
	'hurt',
	'scared',
	'alone',
	'secret'
] as const;
export type Card = (typeof cards)[number];

export const cardFeelings = ['bad', 'ok', 'good', 'not known'] as const satisfies readonly Feeling[];
export type CardFeeling = (typeof cardFeelings)[number];
