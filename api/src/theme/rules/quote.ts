/**
 * A quote is words as the person wrote them: whole words in one stretch, from somebody who said that their
 * exact words may be used, and never over a place where something that could identify them was taken out.
 */
import type { Consent } from '@sd/shared/phone/answers';
import { NotAllowedNow } from '../../errors.ts';

/** What stands where something was taken out, such as [a name]. */
const placeholder = /\[[^[\]]*\]/;
const wordLetter = /[\p{L}\p{M}\p{N}]/u;

type Source = { consent: Consent; story: string; better: string };

export function checkQuote(wording: string, { consent, story, better }: Source): void {
	if (consent !== 'exact words') {
		throw new NotAllowedNow('They did not agree to be quoted. Say it in the forum’s own words instead.');
	}
	if (/[[\]]/.test(wording)) {
		throw new NotAllowedNow('Choose a stretch with nothing taken out of it.');
	}
	const stretches = [story, better].flatMap((text) => text.split(placeholder));
	if (!stretches.some((stretch) => hasWhole(stretch, wording))) {
		throw new NotAllowedNow('Choose the words exactly as they stand there, in one stretch of whole words.');
	}
}

/** Half a word can say the opposite: "helpful" stands in "unhelpful". */
function hasWhole(stretch: string, wording: string): boolean {
	for (let at = stretch.indexOf(wording); at !== -1; at = stretch.indexOf(wording, at + 1)) {
		const before = [...stretch.slice(0, at)].at(-1);
		const after = [...stretch.slice(at + wording.length)][0];
		if (!cuts(before, [...wording][0]) && !cuts([...wording].at(-1), after)) return true;
	}
	return false;
}

function cuts(left: string | undefined, right: string | undefined): boolean {
	return left !== undefined && right !== undefined && wordLetter.test(left) && wordLetter.test(right);
}
