/**
 * Leaves this site at once: the page is blank before anything else happens, and "Back" does not show it
 * again. Whoever holds something that should stop or be wiped (a recording, a draft on a shared phone) listens
 * for `leavefast` on the window.
 */
import { forgetPlace } from '#lib/draft/place.ts';
import { weather } from './weather.ts';

const withinMs = 5000;
const mark = 'left';

export function leaveFast(): void {
	blank();
	dispatchEvent(new Event('leavefast'));
	// Also where no page listens: without its key nobody can read what was begun.
	forgetPlace();
	remember();
	location.replace(weather);
}

/** Takes the words out of the page, not only out of sight: nothing is left to scroll, copy or restore. */
function blank(): void {
	document.body.hidden = true;
	document.body.replaceChildren();
	document.title = 'Weather';
}

/** Pressing Shift three times leaves, unless somebody who needs "sticky keys" has turned that off. */
export function countShift(): (event: Pick<KeyboardEvent, 'key' | 'timeStamp'>) => boolean {
	let presses: number[] = [];
	return ({ key, timeStamp }) => {
		if (key !== 'Shift') presses = [];
		else presses = [...presses.filter((at) => timeStamp - at < withinMs), timeStamp];
		return presses.length >= 3;
	};
}

export function watchForLeaving(): void {
	const isThird = countShift();
	addEventListener('keyup', (event) => {
		if (isThird(event) && document.documentElement.dataset['shift'] !== 'off') leaveFast();
	});
	document.addEventListener('click', (event) => {
		if (!(event.target as Element).closest('[data-leave]')) return;
		event.preventDefault();
		leaveFast();
	});
	// Pages from before the last one are still in the history: "Back" to one of them leaves again.
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted && hasLeft()) leaveFast();
	});
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (entry?.type !== 'back_forward') forget();
	else if (hasLeft()) leaveFast();
}

/** Where a browser keeps nothing for a page, the page is still blank and replaced. */
function inSession<Result>(work: (session: Storage) => Result): Result | undefined {
	try {
		return work(sessionStorage);
	} catch {
		return undefined;
	}
}

const remember = () => inSession((session) => session.setItem(mark, '1'));
const forget = () => inSession((session) => session.removeItem(mark));
const hasLeft = () => Boolean(inSession((session) => session.getItem(mark)));
