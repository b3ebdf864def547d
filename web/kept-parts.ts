import { readdirSync, readFileSync } from 'node:fs';
import { keptPages } from './src/kept-pages.ts';

/** One file that a phone keeps. Later: only some steps of the wizard need it, so it comes when the phone is idle. */
export type KeptPart = { url: string; revision: string | null; size: number; later: boolean };

type Chunk = {
	file: string;
	name?: string;
	src?: string;
	imports?: string[];
	dynamicImports?: string[];
	css?: string[];
	assets?: string[];
};
type Manifest = Record<string, Chunk>;
type Chunks = Record<string, { id: string; readers: string[] }[]>;

/**
 * Every file that the kept pages are made of, read from what Vite has just built: what they import, what they
 * load only when they need it, their styles, fonts and drawings. A page of the team is never among them.
 */
export function keptParts(kitFolder: string): KeptPart[] {
	const client = `${kitFolder}/output/client`;
	const manifest = JSON.parse(readFileSync(`${client}/.vite/manifest.json`, 'utf8')) as Manifest;
	const names = Object.keys(manifest);
	const nodes = names.filter((name) => isNode(name) && isKept(name));
	const entries = names.filter((name) => /client\/entry\.js$/.test(name) || isApp(name) || isForSafety(name));

	// A page can open without signal only if one can also tell to the end on it, and it can keep what was told.
	const whole = ['later', 'keeping', 'seal-and-keep'];
	const needed = names.filter((name) => whole.includes(manifest[name]!.name ?? ''));
	if (needed.length !== whole.length)
		throw new Error('What asks, keeps and seals is not in files of its own');
	const now = closure(manifest, [...entries, ...nodes, ...needed], (chunk) => chunk.imports ?? []);
	const all = closure(manifest, nodes, ({ imports = [], dynamicImports = [] }) =>
		[...imports, ...dynamicImports].filter((name) => !isApp(name) && (!isNode(name) || nodes.includes(name)))
	);
	// The small script of every page is built on its own, and nothing imports it.
	const scripts = readdirSync(`${client}/_app/immutable/workers`).map(
		(file) => `_app/immutable/workers/${file}`
	);
	const soon = [...filesOf(manifest, now), ...scripts];
	const later = filesOf(manifest, all).filter((file) => !soon.includes(file));
	refuseTeamCode(client, [...soon, ...later]);
	const part = (file: string, isLater: boolean): KeptPart => ({
		url: file,
		revision: null,
		size: readFileSync(`${client}/${file}`).length,
		later: isLater
	});
	return [...soon.map((file) => part(file, false)), ...later.map((file) => part(file, true))];

	function isKept(name: string): boolean {
		const source = readFileSync(`${kitFolder}/../${name}`, 'utf8');
		const files = [...source.matchAll(/src\/routes\/([^"']*)\+(page|layout|error)[^"']*["']/g)];
		return files.length > 0 && files.every(([, folder, kind]) => isKeptFolder(folder!, kind!));
	}
}

/** Not one byte of the team's code may lie on a family's phone: a build that would put it there is not made. */
function refuseTeamCode(client: string, files: readonly string[]): void {
	const chunks = JSON.parse(readFileSync(`${client}/.vite/chunks.json`, 'utf8')) as Chunks;
	const isOfTeam = ({ readers }: { readers: string[] }) =>
		readers.length > 0 && readers.every((reader) => reader.startsWith('(team)/'));
	for (const file of files) {
		const found = chunks[file]?.find(isOfTeam);
		if (found) throw new Error(`${file} is kept on phones, and has code of the team's in it: ${found.id}`);
	}
}

// Letters that only those get who picked them: the worker keeps them when they have come.
const isPicked = (file: string) => /\/(?:font-)?(?:lexend|opendyslexic)[\w.-]+$/.test(file);
// Without signal a phone knows the commonest names. The rest would weigh as much as half of what is kept.
const isMoreNames = (file: string) => /\/name-data[\w.-]+\.json$/.test(file);
const isNode = (name: string) => /client-optimized\/nodes\/\d+\.js$/.test(name);
// Help has to come to somebody in danger without signal too, and on a phone that saves data.
const isForSafety = (name: string) => /lib\/share\/worry-reader\.ts$/.test(name);
const isApp = (name: string) => /client-optimized\/app\.js$/.test(name);

function isKeptFolder(folder: string, kind: string): boolean {
	if (folder === '') return true;
	if (!folder.startsWith('(contributor)/')) return false;
	const path = `/${folder.slice('(contributor)/'.length).replace(/\/$/, '')}`;
	if (kind === 'page') return keptPages.some((page) => page === path);
	return keptPages.some((page) => page === path || path === '/' || page.startsWith(`${path}/`));
}

function closure(manifest: Manifest, from: string[], follow: (chunk: Chunk) => string[]): Set<string> {
	const reached = new Set<string>();
	const open = [...from];
	for (let name = open.pop(); name !== undefined; name = open.pop()) {
		if (reached.has(name)) continue;
		reached.add(name);
		open.push(...follow(manifest[name]!));
	}
	return reached;
}

function filesOf(manifest: Manifest, names: Set<string>): string[] {
	const files = [...names].flatMap((name) => {
		const { file, css = [], assets = [] } = manifest[name]!;
		return [file, ...css, ...assets];
	});
	return [...new Set(files)].filter((file) => !isPicked(file) && !isMoreNames(file)).sort();
}
