/// <reference lib="webworker" />
/**
 * Keeps the contributor's pages on the phone, and nothing else: an allow list. What people write and read
 * with a receipt, and everything of the team, always comes from the server and is never kept here.
 */
declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

const icons = self.__WB_MANIFEST.map(({ url }) => `/${url}`.replace('//', '/'));
const pages = ['/', '/share', '/share/sent', '/waiting', '/help', '/offline'];
const shelf = 'contributor-pages';

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** Fetches each page, and the parts that it names: styles, scripts, fonts, drawings. */
async function fill(): Promise<void> {
	const cache = await caches.open(shelf);
	await Promise.all(icons.map((icon) => cache.add(icon).catch(() => undefined)));
	for (const page of pages) await keep(cache, page);
}

async function keep(cache: Cache, page: string): Promise<void> {
	const response = await fetch(page, { cache: 'no-store', credentials: 'same-origin' });
	if (!response.ok) return;
	// Some parts are named in the page, and some only in the header that asks for them early.
	const parts = partsIn(`${response.headers.get('link') ?? ''} ${await response.clone().text()}`);
	await cache.put(page, response);
	await Promise.all(parts.map((part) => keepPart(cache, part)));
}

async function keepPart(cache: Cache, part: string): Promise<void> {
	if (await cache.match(part)) return;
	const response = await fetch(part);
	if (!response.ok) return;
	const isText = /\.(css|js)$/.test(part);
	const text = isText ? await response.clone().text() : '';
	await cache.put(part, response);
	const folder = part.slice(0, part.lastIndexOf('/') + 1);
	const inside = [...partsIn(text), ...importsIn(text, folder)];
	await Promise.all(inside.map((each) => keepPart(cache, each)));
}

const partsIn = (text: string) => [
	...new Set(text.match(/\/_app\/immutable\/[\w./-]+\.(?:css|js|woff2|svg)/g) ?? [])
];

/** A style and a script name fonts and drawings, and a script what it always imports, by a path beside itself. Pages loaded later are not followed. */
function importsIn(text: string, folder: string): string[] {
	const found = [
		...text.matchAll(/["'(`](\.{0,2}\/?[\w./-]+\.(?:woff2|svg))["')`]/g),
		...text.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[\w./-]+\.js)["']/g)
	];
	return found.map(([, path]) => new URL(path!, new URL(folder, self.location.origin)).pathname);
}

self.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
	if (url.pathname.startsWith('/_app/immutable/') || icons.includes(url.pathname)) {
		event.respondWith(fromShelf(event.request, url.pathname));
	} else if (event.request.mode === 'navigate') {
		event.respondWith(fromServer(event.request, url.pathname));
	} else if (url.pathname.endsWith('/__data.json') && isKept(url.pathname)) {
		event.respondWith(dataFromServer(event.request, url.pathname));
	}
});

const pageOfData = (path: string) => path.replace(/\/?__data\.json$/, '') || '/';
const isKept = (dataPath: string) => pages.includes(pageOfData(dataPath));

async function fromShelf(request: Request, path: string): Promise<Response> {
	return (await caches.match(path)) ?? fetch(request);
}

/** A page from the server when there is one; else the kept one, or the page that says there is no signal. */
async function fromServer(request: Request, path: string): Promise<Response> {
	try {
		const response = await fetch(request);
		if (response.status === 200 && pages.includes(path)) {
			const copy = response.clone();
			void caches.open(shelf).then((cache) => cache.put(path, copy));
		}
		return response;
	} catch {
		return (await caches.match(path)) ?? (await caches.match('/offline')) ?? Response.error();
	}
}

/** The data that SvelteKit asks for when it moves between these pages without loading them anew. */
async function dataFromServer(request: Request, path: string): Promise<Response> {
	const cache = await caches.open(shelf);
	try {
		const response = await fetch(request);
		if (response.ok) await cache.put(path, response.clone());
		return response;
	} catch {
		return (await cache.match(path)) ?? Response.error();
	}
}
