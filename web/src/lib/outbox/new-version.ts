import { openDraft } from '#lib/draft/open.ts';

/** A new version would only be in the way of somebody who is telling something, or has something waiting. */
export async function isNothingOpen(): Promise<boolean> {
	const { listWaiting } = await import('./keep-sending.ts');
	const { loadDraft } = await openDraft();
	return (await listWaiting()).length === 0 && (await loadDraft()) === undefined;
}

/** The person asked for it: the new worker takes over, and the page is loaded anew. */
export async function takeNewVersion(): Promise<void> {
	navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
	(await navigator.serviceWorker.getRegistration())?.waiting?.postMessage('take over');
}
