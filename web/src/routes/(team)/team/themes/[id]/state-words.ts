import type { AnswerKind } from '@sd/shared/answer';
import { kindWords } from '@sd/shared/phone/pair-words';
import { sayDays } from '#lib/sentence.ts';
import { stepReached } from '#lib/theme/steps.ts';

type Theme = {
	clock: { daysWaited: number; isWaiting: boolean; isLate: boolean } | null;
	answers: { kind: AnswerKind; publishedOn: string | null }[];
};

/** The first line of a theme's page: where it stands today. */
export function stateWords({ clock, answers }: Theme): string {
	const answer = answers[0] ?? null;
	const step = stepReached({ clock, answer });
	if (step === 'written') return 'Being written, not sent yet';
	if (clock?.isWaiting) {
		const days = sayDays(clock.daysWaited);
		return clock.isLate ? `Late: ${days} without an answer` : `Waiting for an answer: ${days} so far`;
	}
	const words = answer ? kindWords[answer.kind].replace(', because', '') : '';
	return step === 'published' ? `Answered in public: ${words}` : `Answered: ${words}`;
}
