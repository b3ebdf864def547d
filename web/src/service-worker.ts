/// <reference lib="webworker" />
/**
 * Keeps the contributor's pages on the phone, and nothing else: an allow list. What people write and read
 * with a receipt, and everything of the team, always comes from the server and is never kept here. It also
 * sends what waits, where a browser lets it do so with no page open.
 */
import { version } from '$service-worker';
import { keptPages } from './kept-pages.ts';
import { onAir } from './lib/outbox/air.ts';
import { alone } from './lib/outbox/alone.ts';
import { phoneStore } from './lib/outbox/phone-store.ts';
import { sendWaiting } from './lib/outbox/send.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; later?: boolean }[] };
type SyncEvent = ExtendableEvent & { tag: string };

const parts = self.__WB_MANIFEST.map(({ url, later }) => ({ path: `/${url}`, later: later === true }));
const kept = new Set(parts.map(({ path }) => path));
const isKeptPage = (path: string) => keptPages.some((page) => page === path);

const prefix = 'contributor-pages';
const shelf = `${prefix}-${version}`;

/** On a bad connection a page from the phone is better than one that may never come. */
const patience = 1500;

// A new worker waits until nobody uses the old one, or a person asks for it: it never changes a page in use.
self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event: ExtendableMessageEvent) => {
	if (event.data === 'take over') event.waitUntil(self.skipWaiting());
	if (event.data === 'keep the rest') event.waitUntil(fillLater());
});

/** All or nothing: a worker that lacks a part is not installed, and the browser tries again at the next visit. */
async function fill(): Promise<void> {
	const cache = await caches.open(shelf);
	await Promise.all(parts.filter(({ later }) => !later).map(({ path }) => keepPart(cache, path)));
	await fillPages(cache);
}

async function fillPages(cache: Cache, pages: readonly string[] = keptPages): Promise<void> {
	for (const page of pages) {
		await keepPage(cache, page, page);
		await keepPage(cache, dataOf(page), dataOf(page));
	}
}

/** Help numbers change. Where somebody looks for one without signal, the old one does not stay. */
async function keepHelp(): Promise<void> {
	await fillPages(await caches.open(shelf), ['/help', '/offline']);
}

async function fillLater(): Promise<void> {
	const cache = await caches.open(shelf);
	for (const { path, later } of parts) if (later) await keepPart(cache, path).catch(() => undefined);
}

/** A part never changes under its name, so one that an older worker kept is not fetched a second time. */
async function keepPart(cache: Cache, path: string): Promise<void> {
	if (await cache.match(path)) return;
	const response = (await caches.match(path)) ?? (await fetch(path));
	if (!response.ok) throw new Error(`${path} did not come`);
	await cache.put(path, response);
}

async function keepPage(cache: Cache, address: string, as: string): Promise<void> {
	const response = await fetch(address, { cache: 'no-store', credentials: 'same-origin' });
	if (!response.ok || !isOurs(response)) throw new Error(`${as} did not come`);
	await cache.put(as, response);
}

/** The shelf before this one stays for pages that are still open with it. */
async function takeOver(): Promise<void> {
	const shelves = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== shelf);
	for (const old of shelves.slice(0, -1)) await caches.delete(old);
	await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
	const { pathname, origin, searchParams } = new URL(event.request.url);
	if (event.request.method !== 'GET' || origin !== self.location.origin) return;
	// Letters that somebody picked are kept once they have come.
	if (kept.has(pathname) || isLetters.test(pathname)) event.respondWith(fromShelf(event.request, pathname));
	else if (event.request.mode === 'navigate') {
		const page = pageFor(event.request, pathname);
		event.respondWith(page);
		if (isKeptPage(pathname)) event.waitUntil(page.then(keepHelp).catch(() => undefined));
	} else if (isKeptPage(pageOfData(pathname))) event.respondWith(dataFor(pathname));
	// After somebody chose how they read, the pages that are kept look so too.
	if (pathname === '/easier' && searchParams.has('saved'))
		event.waitUntil(
			caches
				.open(shelf)
				.then(fillPages)
				.catch(() => undefined)
		);
});

const isLetters = /\/font-[\w.-]+\.css$|\.woff2$/;

const dataOf = (page: string) => `${page === '/' ? '' : page}/__data.json`;
const pageOfData = (path: string) =>
	path.endsWith('/__data.json') ? path.slice(0, -'/__data.json'.length) || '/' : '';

async function fromShelf(request: Request, path: string): Promise<Response> {
	const found = await caches.match(path);
	if (found) return found;
	const response = await fetch(request);
	if (response.ok) {
		const copy = response.clone();
		void caches.open(shelf).then((cache) => cache.put(path, copy));
	}
	return response;
}

/** A page from the server when it comes in time; else the kept one, or the page that says there is no signal. */
async function pageFor(request: Request, path: string): Promise<Response> {
	// A page that was asked for with something more, like the ask it is about, is not the page for everybody.
	const isKept = isKeptPage(path) && new URL(request.url).search === '';
	const coming = fetch(request).then((response) => {
		if (response.status === 200 && !response.redirected && isOurs(response) && isKept) {
			const copy = response.clone();
			void caches.open(shelf).then((cache) => cache.put(path, copy));
		}
		return response;
	});
	const onPhone = isKeptPage(path) ? await caches.match(path) : undefined;
	try {
		if (!onPhone) return await coming;
		const late = new Promise<Response>((resolve) => setTimeout(resolve, patience, onPhone));
		return await Promise.race([coming, late]);
	} catch {
		return onPhone ?? (await caches.match('/offline')) ?? Response.error();
	}
}

/** The login page of a café's network has another policy than ours, or none, and must not be kept as our page. */
function isOurs(response: Response): boolean {
	return response.headers.get('content-security-policy')?.includes("frame-ancestors 'none'") === true;
}

/**
 * The data that SvelteKit asks for when it moves between these pages. It is asked for whole, whatever the page
 * has already: half an answer that was kept would not fit the next page.
 */
async function dataFor(path: string): Promise<Response> {
	try {
		const response = await fetch(path, { credentials: 'same-origin' });
		const isData = response.headers.get('content-type')?.includes('json') === true;
		if (!response.ok || !isData) return response;
		const copy = response.clone();
		void caches.open(shelf).then((cache) => cache.put(path, copy));
		return response;
	} catch {
		return (await caches.match(path)) ?? Response.error();
	}
}

/** Background Sync, where there is one. It is a help and never relied on: pages send by themselves. */
self.addEventListener('sync', (event) => {
	if ((event as SyncEvent).tag === 'send') (event as SyncEvent).waitUntil(sendInBackground());
});

async function sendInBackground(): Promise<void> {
	const sender = {
		outbox: phoneStore,
		fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
		now: Date.now,
		alone,
		onAir
	};
	await sendWaiting(sender, { signalIsBack: true });
	const left = (await phoneStore.list()).filter(({ refused }) => refused === undefined);
	// By this the browser knows that it should call again.
	if (left.length > 0) throw new Error('Something still waits');
}
