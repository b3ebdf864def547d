import { saveDraft, type Draft } from './draft.ts';

const everySecond = 1000;

/**
 * Saves a draft as its person goes: each second while they type, at once when asked to, and when the page is
 * put away. `read` gives what there is now, or nothing when there is nothing to keep.
 */
export function autosave(read: () => Draft | undefined) {
	let timer: ReturnType<typeof setTimeout> | undefined;

	function now(): void {
		clearTimeout(timer);
		timer = undefined;
		const draft = read();
		if (draft) void saveDraft(draft);
	}
	const ifHidden = () => {
		if (document.visibilityState === 'hidden' && timer !== undefined) now();
	};
	document.addEventListener('visibilitychange', ifHidden);

	return {
		now,
		typed: () => void (timer ??= setTimeout(now, everySecond)),
		stop() {
			clearTimeout(timer);
			timer = undefined;
			document.removeEventListener('visibilitychange', ifHidden);
		}
	};
}
