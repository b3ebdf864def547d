import type { ShareWords } from '#lib/words/share.ts';
import type { Answers, Step } from './steps.ts';

/** The question of a page, as it is put to this person. */
export function titleOf(step: Step, { who, mode }: Answers, words: ShareWords): string {
	if (step === 'age' && who !== 'young') return words.howOld;
	if (mode === 'pictures' && (step === 'feeling' || step === 'story')) return words.inPictures[step];
	return words.question[step];
}

export function hintOf(step: Step, { mode }: Answers, words: ShareWords): string | undefined {
	if (step === 'story' && mode === 'pictures') return words.inPictures.storyHint;
	if (step === 'story' && mode === 'talk') return words.talk.hint;
	return words.hint[step];
}
