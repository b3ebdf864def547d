import type { Consent, Feeling } from '@sd/shared/phone/answers';
import type { ForumView } from '@sd/shared/report';

export const consentWords: Record<Consent, string> = {
	'exact words': 'Yes, exact words',
	'own words': 'In our words',
	'count only': 'Only count'
};

export const feltWhenWords: Record<Feeling, string> = {
	'very bad': 'Felt very bad',
	bad: 'Felt bad',
	ok: 'Felt OK',
	good: 'Felt good',
	'very good': 'Felt very good',
	'not known': 'Does not know how it felt'
};

export const viewChoices: Record<ForumView, string> = {
	better: 'Getting better',
	mixed: 'Mixed',
	'no change': 'No change yet',
	worse: 'Getting worse'
};

/** One thing told us, by a person or by a group as one. */
export const sayTold = (count: number) => (count === 1 ? '1 person or group' : `${count} people or groups`);

/** How often people took what was offered. Said only once something was decided, and with both numbers. */
export function sayAgreement({ offered, taken }: { offered: number; taken: number }): string {
	if (!offered) return '';
	return `Of ${offered} it offered, you took ${taken}.`;
}

export const foundByWords = {
	person: 'A person found it',
	suggestion: 'It was suggested, a person chose it'
};
