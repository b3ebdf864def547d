import type { EntryWay, Relationship } from '@sd/shared/entry';
import type { Consent, Feeling, Teller } from '@sd/shared/phone/answers';

export const ways: Record<EntryWay, { picture: string; words: string; from: string }> = {
	'paper form': { picture: 'write', words: 'A paper form', from: 'From a paper form' },
	'phone call': { picture: 'voice', words: 'A phone call', from: 'From a phone call' },
	'meeting note': { picture: 'people', words: 'A meeting', from: 'From a meeting' },
	'e-mail': { picture: 'send', words: 'An e-mail', from: 'From an e-mail' }
};

export const tellers: Record<Teller, string> = {
	self: 'One person, for themselves',
	helper: 'Somebody, for one person',
	group: 'A group, as one voice'
};

export const relationships: Record<Relationship, string> = {
	'parent or carer': 'A parent or carer',
	family: 'Somebody else in the family',
	'school or college staff': 'Staff of a school or college',
	'health or care staff': 'Staff of health or care',
	'support worker': 'A support worker',
	'somebody else': 'Somebody else'
};

export const consents: Record<Consent, string> = {
	'exact words': 'We may quote it. They said so.',
	'own words': 'We say it in our own words',
	'count only': 'We only count it'
};

export const feelings: Record<Feeling, string> = {
	'very bad': 'Very bad',
	bad: 'Bad',
	ok: 'OK',
	good: 'Good',
	'very good': 'Very good',
	'not known': 'They do not know'
};
