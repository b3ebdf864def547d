/** What the forum keeps to read of an accepted submission: its words without what was hidden, or none if we may only count it. */
import type { RedactionKind, Stretch } from '@sd/shared/moderation';
import type { Consent } from '@sd/shared/phone/answers';
import { applyRedactions } from './redaction.ts';
import type { Words } from './suggestions.ts';

export type Redaction = Stretch & { kind: RedactionKind };

export function acceptedWords(
	words: Words,
	{ consent, redactions }: { consent: Consent; redactions: readonly Redaction[] }
): { story: string; better: string } {
	if (!mayKeepWords(consent)) return { story: '', better: '' };
	const shown = (field: Stretch['field']) =>
		applyRedactions(
			words[field] ?? '',
			redactions.filter((redaction) => redaction.field === field)
		);
	return { story: shown('story'), better: shown('better') };
}

export function mayKeepWords(consent: Consent): boolean {
	switch (consent) {
		case 'exact words':
		case 'own words':
			return true;
		case 'count only':
			return false;
	}
}
