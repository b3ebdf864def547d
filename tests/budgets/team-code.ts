/** What is in each file of the browser's part, as the build wrote it down. */
export type Chunks = Record<string, { id: string; readers: string[] }[]>;

const isOfTeam = (path: string) => path.startsWith('(team)/');

/** The files, among those that a contributor's phone keeps, with code in them that only the team's pages use. */
export function teamCodeIn(kept: readonly string[], chunks: Chunks): string[] {
	return kept.filter((path) => {
		const name = path.replace(/^\//, '');
		const modules = chunks[name];
		if (!modules) return path.startsWith('/team') || path.startsWith('/sign-in') || isUnknownScript(name);
		return modules.some(({ readers }) => readers.length > 0 && readers.every(isOfTeam));
	});
}

/** A script that the build does not know cannot be vouched for. */
const isUnknownScript = (name: string) =>
	name.startsWith('_app/immutable/') && name.endsWith('.js') && !isPageScript(name);

// Built on its own, from lib/page-script.ts and the little that it imports: no page's code is in it.
const isPageScript = (name: string) => /^_app\/immutable\/workers\/page-script-[\w-]+\.js$/.test(name);
