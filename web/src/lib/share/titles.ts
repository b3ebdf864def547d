import type { ShareWords } from '#lib/words/share.ts';
import type { Answers, Step } from './steps.ts';
import type { WizardForm } from './wizard-form.ts';

/** The question of a page, as it is put to this person; an ask may put two of them in its own words. */
export function titleOf(
	step: Step,
	{ who, mode }: Answers,
	{ words, ask }: { words: ShareWords; ask: WizardForm['ask'] }
): string {
	if (step === 'story' && ask?.storyPrompt) return ask.storyPrompt;
	if (step === 'better' && ask?.betterPrompt) return ask.betterPrompt;
	if (step === 'age' && who !== 'young') return words.howOld;
	if (mode === 'pictures' && (step === 'feeling' || step === 'story')) return words.inPictures[step];
	return words.question[step];
}

export function hintOf(step: Step, { mode }: Answers, words: ShareWords): string | undefined {
	if (step === 'story' && mode === 'pictures') return words.inPictures.storyHint;
	if (step === 'story' && mode === 'talk') return words.talk.hint;
	return words.hint[step];
}
