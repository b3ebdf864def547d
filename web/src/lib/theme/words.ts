import type { Consent, Feeling, Felt } from '@sd/shared/phone/answers';
import type { ForumView } from '@sd/shared/report';

export const consentWords: Record<Consent, string> = {
	'exact words': 'Yes, exact words',
	'own words': 'In our words',
	'count only': 'Only count'
};

export const faces: Record<Feeling, string> = {
	'very bad': 'face-1',
	bad: 'face-2',
	ok: 'face-3',
	good: 'face-4',
	'very good': 'face-5',
	'not known': 'face-q'
};

export const feltWhenWords: Record<Feeling, string> = {
	'very bad': 'Felt very bad',
	bad: 'Felt bad',
	ok: 'Felt OK',
	good: 'Felt good',
	'very good': 'Felt very good',
	'not known': 'Does not know how it felt'
};

export const viewWords: Record<ForumView, string> = {
	better: 'The forum says it is getting better.',
	mixed: 'The forum says it is mixed.',
	'no change': 'The forum sees no change yet.',
	worse: 'The forum says it is getting worse.'
};

export const viewChoices: Record<ForumView, string> = {
	better: 'Getting better',
	mixed: 'Mixed',
	'no change': 'No change yet',
	worse: 'Getting worse'
};

export const feltWords: Record<Felt, { picture: string; word: string }> = {
	worse: { picture: 'face-2', word: 'Worse' },
	'the same': { picture: 'face-3', word: 'The same' },
	'a bit better': { picture: 'face-4', word: 'A bit better' },
	'much better': { picture: 'face-5', word: 'Much better' },
	'too soon to say': { picture: 'time', word: 'Too soon to say' }
};

/** "About 40 people", at the start of a line. */
export const atStart = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** One thing told us, by a person or by a group as one. */
export const sayTold = (count: number) => (count === 1 ? '1 person or group' : `${count} people or groups`);
