import type { Card } from '@sd/shared/phone/cards';
import type { Place } from './move.ts';
import type { Answers, Step } from './steps.ts';
import { isWorryAt } from './worry.ts';

type Rank = (text: string, feeling?: string) => number;

/** Long enough not to speak into a word that is being typed, short enough to be there at once. */
const afterTyping = 200;

/**
 * Listens to what is typed and chosen, on the phone alone and without signal too. The list of worrying words is
 * loaded only when somebody comes to write, and never stands in the way of the page.
 */
export function worryWatch(wasWorried: boolean) {
	let isWorried = $state(wasWorried);
	let rank: Rank | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	async function load(): Promise<Rank> {
		const { loadWorryReader } = await import('./worry-reader.ts');
		rank ??= (await loadWorryReader()).worryRank;
		return rank;
	}

	async function listen(step: Step, card: Card | undefined, answers: Answers): Promise<boolean> {
		const isWriting = step === 'story' || step === 'better';
		try {
			return isWorryAt(step, card, answers, isWriting ? await load() : () => 0);
		} catch {
			// A phone that could not fetch the list: whoever reads it has the list too, and reads everything.
			return false;
		}
	}

	return {
		get isWorried() {
			return isWorried;
		},
		/** Something was typed or chosen. Once shown, the panel stays as long as its page does. */
		hears(step: Step, card: Card | undefined, answers: Answers): void {
			clearTimeout(timer);
			timer = setTimeout(async () => {
				if (await listen(step, card, answers)) isWorried = true;
			}, afterTyping);
		},
		/** A page was left: what was said on it and not noticed in time is answered on the next. */
		leaves(from: Place, to: Place, put: Card | undefined): void {
			clearTimeout(timer);
			const wasShown = isWorried;
			const isSamePage = from.step === to.step && from.card === to.card;
			if (!isSamePage) isWorried = false;
			if (to.step === 'feeling' || to.step === 'story') void load().catch(() => undefined);
			if (wasShown && !isSamePage) return;
			void listen(from.step, put ?? from.card, to.answers).then((hasWorry) => {
				if (hasWorry) isWorried = true;
			});
		}
	};
}
