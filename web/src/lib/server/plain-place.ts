import { cards } from '@sd/shared/phone/cards';
import '@sd/shared/identifiers';
import { worryRank } from '@sd/shared/worries';
import type { Area } from '#lib/share/deck.ts';
import { findMarks } from '#lib/share/marks.ts';
import { cardPut, move, type Place } from '#lib/share/move.ts';
import { steps } from '#lib/share/steps.ts';
import { isWorryAt } from '#lib/share/worry.ts';

/** For a phone without JavaScript: where a posted page leads, and what the phone would notice there by itself. */
export function readPlace(posted: FormData, areas: readonly Area[]): Place {
	const place = move(posted, areas);
	const at = steps.find((step) => step === posted.get('at')) ?? 'who';
	const card = cardPut(String(posted.get('go'))) ?? cards.find((each) => each === posted.get('card'));
	const isWorried = !place.isStopped && isWorryAt(at, card, place.answers, worryRank);
	return {
		...place,
		...(place.step === 'check' && { marks: findMarks(place.answers) }),
		...(isWorried && { isWorried })
	};
}
