/**
 * What looks for names and addresses at the end, in parts small enough to come with one question each. A part is
 * named in a file of its own: asked for itself, it would bring a file to the first page that is not wanted there.
 */
const parts = [
	() => import('./finding/names.ts'),
	() => import('./finding/words.ts'),
	() => import('./finding/find-names.ts'),
	() => import('./finding/find-places.ts'),
	() => import('./more-marks.ts')
];

let asked = 0;

/** One part more. The last page asks for all of it again, and has what came. */
export function fetchMarksAhead(): void {
	const fetchPart = parts[asked];
	if (!fetchPart) return;
	asked += 1;
	void fetchPart().catch(() => undefined);
}
