import { browser } from '$app/environment';
import { openDraft } from '#lib/draft/open.ts';

export type Later = typeof import('./later.ts');

let later: Later | undefined;

/** What comes after the first question, once it is here. */
export const laterIfHere = () => later;

export async function openLater(): Promise<Later> {
	later ??= await import('./later.ts');
	return later;
}

/**
 * The server has all of it. A phone that wakes up on a page of the server's needs what that page shows: beyond the
 * first question, or with help for somebody who may not be safe.
 */
export async function laterForPage(): Promise<Later | undefined> {
	if (!browser) return openLater();
	const at = document.querySelector<HTMLInputElement>('main input[name="at"]')?.value ?? 'who';
	return at !== 'who' || document.querySelector('main .worry, main .ask-help') ? openLater() : later;
}

/** Longer than a page takes to be drawn and to answer to a tap; shorter than anybody reads it. */
const whenDrawn = 3000;

/**
 * All that it takes to tell to the end and to keep it on the phone: fetched once the first page stands, or at the
 * first tap. From then on the signal may go, also where no worker has put the pages on the phone yet.
 */
export function fetchAhead(): void {
	void openLater().catch(() => undefined);
	void openDraft().catch(() => undefined);
}

export function fetchAheadWhenDrawn(): () => void {
	const timer = setTimeout(fetchAhead, whenDrawn);
	return () => clearTimeout(timer);
}
