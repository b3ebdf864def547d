import { isWorryingCard, type Card } from '@sd/shared/phone/cards';
import { cardsLaid, type Answers, type Step } from './steps.ts';

/** The rule that notices worrying words is handed in: a phone loads it late, the server has it anyway. */
type Rank = (text: string, feeling?: string) => number;

/** Whether what was just said on one page sounds as if somebody may not be safe: the card laid, the words written. */
export function isWorryAt(step: Step, card: Card | undefined, answers: Answers, rank: Rank): boolean {
	if (step === 'cards' || step === 'mat') {
		return cardsLaid(answers).some((laid) => laid.card === card && isWorryingCard(card, laid.feeling));
	}
	const text = step === 'story' || step === 'better' ? answers[step]?.trim() : '';
	return Boolean(text && rank(text, answers.feeling) > 0);
}

/** Whether anything of the whole does: then help is shown once more after it was sent. */
export function isWorry(answers: Answers, rank: Rank): boolean {
	const ofCards = cardsLaid(answers).some(({ card, feeling }) => isWorryingCard(card, feeling));
	const ofWords = (['story', 'better'] as const).some((step) => isWorryAt(step, undefined, answers, rank));
	return ofCards || ofWords || Boolean(answers.wantsHelp);
}
