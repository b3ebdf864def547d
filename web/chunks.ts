import type { Plugin, Rolldown } from 'vite';

type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;
/** `later` are those that read a module only when it is wanted: a page of somebody else's may be among them. */
type Group = {
	name: string;
	isAlone?: boolean;
	wants: (readers: string[], id: string, later: string[]) => boolean;
};

const everyPage = ['start', '+layout.svelte', '+error.svelte', '(contributor)/+layout.svelte'];
const sent = '(contributor)/share/sent/+page.svelte';
const wizard = '(contributor)/share/+page.svelte';
const keeps =
	/\/idb\/build\/|\/lib\/(?:outbox|draft)\/[\w-]+\.ts$|\/attachment\/told\.svelte\.ts$|\/phone\/sealing\.ts$/;
const ofLaterPages =
	/\/svelte\/src\/internal\/(?:client\/dom\/(?:blocks\/(?:svelte-element|await)|elements\/bindings\/input)|shared\/clone)\.js$/;
const style = /type=style/;
const corner = /\/lib\/(?:concern|entry|import|passkey)\//;
const rare = /\/lib\/(?:recovery|person)\//;
const runtime = /rolldown\/runtime/;

const inside = (area: string, readers: string[]) => readers.filter((each) => each.startsWith(area)).length;
const isElsewhere = (readers: string[], id: string) =>
	!readers.some((each) => each === wizard || everyPage.includes(each)) && !keeps.test(id) && !style.test(id);
const isShared = (readers: string[]) => new Set(readers.map((each) => each.split('/', 1)[0])).size > 1;

/**
 * Few files instead of many: on a bad signal each costs a family another wait, and 800 bytes of headers.
 * What is imported only when it is wanted is nobody's from the start, so it stays a file of its own; so does
 * what one page alone needs. The first group that wants a module gets it. What a module imports has all the
 * module's readers and perhaps more, so it must never fall into a later group: a page would wait for both.
 */
const groups: Group[] = [
	// What the later questions or the page after them need, and other pages too: faces, cards, the six pictures. And
	// what of Svelte the first question does without. Each is told by its own readers, without what it imports.
	{
		name: 'told',
		isAlone: true,
		wants: (readers, id, later) =>
			ofLaterPages.test(id) ||
			(isElsewhere(readers, id) &&
				((later.includes(wizard) && readers.length > 0) || (readers.includes(sent) && readers.length > 1)))
	},
	// What every page with JavaScript needs, and what the wizard needs and others too; and the looks of all pages.
	{
		name: 'start',
		wants: (readers, id) =>
			runtime.test(id) ||
			readers.some((each) => everyPage.includes(each)) ||
			(readers.includes(wizard) && readers.some((each) => !each.startsWith('(contributor)/share/')))
	},
	// The looks of what more than one kind of page shows: one file, where each page would else wait for two.
	{
		name: 'shared-looks',
		wants: (readers, id) =>
			style.test(id) &&
			isShared(readers) &&
			!readers.some((each) => each === wizard || everyPage.includes(each))
	},
	// What is shown on a contributor's page and on somebody else's: an answer beside what was said.
	{ name: 'answered', wants: (readers) => inside('(contributor)', readers) > 0 && isShared(readers) },
	// The looks of a step come with the wizard, however late its code is fetched: one file, and nothing jumps.
	{
		name: 'wizard',
		wants: (readers, id, later) => readers.includes(wizard) || (style.test(id) && later.includes(wizard))
	},
	// What keeps, seals and sends. Pages ask for it, all at once, when there is something to keep or to send.
	{ name: 'keeping', wants: (_, id) => keeps.test(id) },
	{ name: 'contributor', wants: (readers) => inside('(contributor)', readers) > 1 },
	{ name: 'shown', wants: isShared },
	// Reading pages load none of their scripts: this is for their styles.
	{ name: 'public', wants: (readers) => inside('(public)', readers) > 1 },
	// What the team's pages show at once and somebody else asks for when it is wanted, like the code on a poster
	// and on a receipt. In a file of the team's it would bring all of the team's code along.
	{
		name: 'asked-for',
		wants: (readers, _, later) => inside('(team)', readers) > 0 && inside('(team)', later) < later.length
	},
	// The posters: with them comes what draws a code, which no other page of the team's wants.
	{
		name: 'poster',
		wants: (readers) => readers.length > 1 && inside('(team)/team/asks/', readers) === readers.length
	},
	// Whole corners of the desk that most of its pages have nothing to do with.
	{ name: 'corner', wants: (readers, id) => corner.test(id) && inside('(team)', readers) > 1 },
	{ name: 'rare', wants: (readers, id) => rare.test(id) && inside('(team)', readers) > 1 },
	{ name: 'team', wants: (readers) => inside('(team)', readers) > 1 }
];

// SvelteKit's list of all pages. In a file that pages import it would hide from SvelteKit what each needs early.
const lists = /\/client-optimized\/app\.js$/;

export function chunkGroups(): Rolldown.CodeSplittingGroup[] {
	type Read = { now: string[]; later: string[] };
	const known = new Map<string, Read>();
	function readersOf(id: string, graph: Graph): Read {
		const found = known.get(id) ?? { now: findReaders(id, graph), later: findReaders(id, graph, true) };
		known.set(id, found);
		return found;
	}
	return groups.map(({ name, isAlone, wants }, index) => ({
		debugName: name,
		priority: groups.length - index,
		...(isAlone && { includeDependenciesRecursively: false }),
		name: (id, graph) => {
			if (lists.test(id)) return null;
			const { now, later } = readersOf(id, graph);
			return wants(now, id, later) ? name : null;
		}
	}));
}

/**
 * The pages that import a module without being asked, and "start" for what SvelteKit itself begins with. With
 * `isLaterToo`, those that ask for it when it is wanted as well.
 */
function findReaders(id: string, graph: Graph, isLaterToo = false): string[] {
	const readers = new Set<string>();
	const above = new Set([id]);
	for (const each of above) {
		const page = /\/src\/routes\/(.*\+(?:layout|page|error)[^/]*\.svelte)$/.exec(each)?.[1];
		if (page) readers.add(page);
		// A page whose load chooses what to show reads that too: its styles come with the page.
		const chooser = /\/src\/routes\/(.*\+page)\.ts$/.exec(each)?.[1];
		if (chooser) readers.add(`${chooser}.svelte`);
		if (lists.test(each) || each.endsWith('/runtime/client/entry.js')) readers.add('start');
		const info = graph.getModuleInfo(each);
		for (const importer of info?.importers ?? []) above.add(importer);
		for (const importer of info?.dynamicImporters ?? [])
			if (importer.endsWith('/+page.ts') || (isLaterToo && !lists.test(importer))) above.add(importer);
	}
	return [...readers];
}

/**
 * Writes down beside Vite's manifest what is in each file and who reads it, at once or later, so that the budgets
 * can say what weighs how much, and see that no code of the team's reaches a contributor's phone.
 */
export function listChunks(): Plugin {
	return {
		name: 'list-chunks',
		generateBundle(_, bundle) {
			const graph: Graph = { getModuleInfo: (id) => this.getModuleInfo(id) };
			const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
			const list = chunks.map(({ fileName, modules }) => [
				fileName,
				Object.entries(modules).map(([id, { renderedLength }]) => ({
					id,
					bytes: renderedLength,
					readers: findReaders(id, graph, true)
				}))
			]);
			const source = JSON.stringify(Object.fromEntries(list));
			this.emitFile({ type: 'asset', fileName: '.vite/chunks.json', source });
		}
	};
}

/** A group that is taken without what it imports asks for this: the file of a page may export more than the page. */
export function mayExportMore(): Plugin {
	return {
		name: 'may-export-more',
		options: {
			order: 'post',
			handler: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' })
		}
	};
}

/**
 * Each page with JavaScript names every file of the product, and a name that says nothing does not compress. Seven
 * letters tell apart four million million files: enough for a browser that keeps each for good.
 */
export function shortNames(): Plugin {
	const short = <Name>(name: Name) =>
		typeof name === 'string' ? name.replaceAll('[hash]', '[hash:7]') : name;
	return {
		name: 'short-names',
		outputOptions: {
			order: 'post',
			handler: ({ entryFileNames, chunkFileNames, assetFileNames, ...options }) => ({
				...options,
				entryFileNames: short(entryFileNames),
				chunkFileNames: short(chunkFileNames),
				assetFileNames: short(assetFileNames)
			})
		}
	};
}
