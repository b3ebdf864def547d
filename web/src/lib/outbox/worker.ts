import { openDraft } from '#lib/draft/open.ts';
import { version } from '$app/environment';
import { memory } from '#lib/share/sent.svelte.ts';
import { hasStore } from './has-store.ts';

type Connection = Navigator & { connection?: { saveData?: boolean } };

/**
 * Puts the worker on the phone when the page has nothing better to do. Where a browser has none, or the page
 * is plain http, everything works but only with signal. `onNewVersion` is called when one waits.
 */
export async function installWorker(onNewVersion: () => void): Promise<void> {
	try {
		const worker = await navigator.serviceWorker?.register('/service-worker.js');
		if (!worker) return;
		const look = () => {
			if (worker.waiting && worker.active) onNewVersion();
		};
		look();
		worker.addEventListener('updatefound', () => worker.installing?.addEventListener('statechange', look));
		const savesData = (navigator as Connection).connection?.saveData === true;
		if (!savesData) whenIdle(() => void keepTheRest());
	} catch {
		// The page works without it.
	}
}

/** Parts that only some steps need come when nothing else has to, and not to a phone that saves data. */
async function keepTheRest(): Promise<void> {
	(await navigator.serviceWorker.ready).active?.postMessage('keep the rest');
}

function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
	else setTimeout(work, 5000);
}

const reloadedName = 'reloaded';

/**
 * A page that was opened before the server got a new version asks for parts that are no longer there. What is
 * being told is saved first, and the page loads anew: once, for a part that is missing for another reason
 * would make it go round for ever. Without signal a part is missing for that alone, and the six pictures of what
 * was sent are on this page and nowhere else: then it stays as it is.
 */
export function reloadOnceForNewParts(): () => void {
	async function reload(event: Event): Promise<void> {
		if (!navigator.onLine || memory.sent) return;
		if (sessionStorage.getItem(reloadedName) === version) return;
		event.preventDefault();
		sessionStorage.setItem(reloadedName, version);
		// Where the code for drafts is itself what is missing, none was saved.
		if (await hasStore())
			await openDraft().then(
				(draft) => draft.draftIsSaved(),
				() => undefined
			);
		location.reload();
	}
	const onMissing = (event: Event) => void reload(event);
	addEventListener('vite:preloadError', onMissing);
	return () => removeEventListener('vite:preloadError', onMissing);
}
