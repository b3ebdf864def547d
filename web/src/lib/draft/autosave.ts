import type { Draft } from './draft.ts';
import { openDraft } from './open.ts';

const everySecond = 1000;

/**
 * Saves a draft as its person goes: each second while they type, at once when asked to, and when the page is
 * put away. `read` gives what there is now, or nothing when there is nothing to keep.
 */
export function autosave(read: () => Draft | undefined) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isLeft = false;

	function now(): void {
		clearTimeout(timer);
		timer = undefined;
		const draft = isLeft ? undefined : read();
		if (draft) void save(draft);
	}
	async function save(draft: Draft): Promise<void> {
		try {
			const { saveDraft } = await openDraft();
			// What was being told when somebody left fast is not written down after all.
			if (!isLeft) await saveDraft(draft);
		} catch {
			// Saving never stands in the way: the next thing that is typed tries again.
		}
	}
	const leave = () => (isLeft = true);
	addEventListener('leavefast', leave);
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
			removeEventListener('leavefast', leave);
		}
	};
}
