import { browser } from '$app/environment';
import type { PageLoad } from './$types';

/**
 * What is found is most of this page's code. The server always has it; a phone fetches it only when there is
 * something to show, or when the page already came with it.
 */
export const load: PageLoad = async ({ data }) => {
	const isShown = !browser || document.getElementById('talk') !== null;
	return { ...data, Found: isShown ? (await import('#lib/track/Found.svelte')).default : undefined };
};
