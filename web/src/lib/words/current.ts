import { page } from '$app/state';
import type { Words } from './words.ts';

/** The words of the page that is being shown, in the voice that its reader chose. */
export function currentWords(): Words {
	return { ...(page.data['words'] as Words), ...(page.data['ownWords'] as Partial<Words> | undefined) };
}
