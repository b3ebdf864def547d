import type { Outputs } from '#lib/server/api.ts';

type Shelf = Outputs['theme']['shelf'];

/** How the shelf of quiet voices stands: what waits, for which term, and how pressing it is. */
export function sayShelf(shelf: Shelf): string {
	if (!shelf) return 'There is no term yet. Add one in Settings, then quiet voices wait here.';
	const { left, term } = shelf;
	if (!left) return `Nothing waits on the shelf of ${term.name}.`;
	const what = left === 1 ? '1 quiet voice waits' : `${left} quiet voices wait`;
	if (term.state === 'late') return `${term.name} has ended and ${what} still. Decide on each.`;
	return `${what} on the shelf of ${term.name}.${term.state === 'due' ? ' The term ends soon.' : ''}`;
}
