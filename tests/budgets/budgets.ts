/**
 * What a page may weigh and how long it may take: a kB is 1000 bytes. What a kind of file weighs is its body as
 * it travels, compressed; "total" is everything that comes over the wire before the page is done, headers too.
 * Times are the medians of several visits on a slow phone.
 */
export type Limits = {
	html?: number;
	css?: number;
	js?: number;
	/** More JavaScript that going on to a next step fetches, at most. */
	jsAStep?: number;
	/** What a page fetches while it is read, so that the signal may go: a part of what the phone keeps. */
	jsAhead?: number;
	fonts?: number;
	images?: number;
	total: number;
	requests: number;
};

const kB = 1000;

const reading: Limits = {
	html: 20 * kB,
	css: 8 * kB,
	// The one small script: leave fast, and listen.
	js: 3 * kB,
	fonts: 26 * kB,
	images: 40 * kB,
	total: 95 * kB,
	requests: 10
};

const wizard: Limits = {
	html: 15 * kB,
	css: 8 * kB,
	js: 45 * kB,
	jsAStep: 5 * kB,
	jsAhead: 22 * kB,
	fonts: 26 * kB,
	total: 105 * kB,
	requests: 18
};

/** Pages beside the wizard that work better with JavaScript: what it needs too, and 10 kB of their own. */
const working: Limits = { ...wizard, js: 55 * kB, total: 115 * kB, requests: 20 };

/** Pages of the team are sent uncompressed on purpose (web/server/compress.ts): their HTML counts as it is. */
const desk: Limits = { js: 80 * kB, total: 180 * kB, requests: 25 };

/** Where a theme or a report is put together: more words, and more to do. */
const bench: Limits = { js: 110 * kB, total: 230 * kB, requests: 25 };

/** A path that ends in "*" is the first page that the list before it links to. */
export const openPages: [path: string, limits: Limits][] = [
	['/', reading],
	['/help', reading],
	['/easier', reading],
	['/offline', reading],
	['/changes', reading],
	['/changes/*', reading],
	['/reports', reading],
	['/reports/*', reading],
	['/rules', reading],
	['/what-we-hold', reading],
	['/what-the-partnership-sees', reading],
	['/privacy', reading],
	['/accessibility', reading],
	['/share', wizard],
	['/track', working],
	['/waiting', working]
];

export const teamPages: [path: string, limits: Limits][] = [
	['/team/moderation', desk],
	['/team/moderation/*', desk],
	['/team/themes/*', bench],
	['/team/reports/*', bench]
];

/** What a phone keeps for later after one visit to the wizard. */
export const keptLimits = {
	'kept on the phone': 300 * kB,
	'service worker': 6 * kB,
	'files of the team kept': 0
};

export type Profile = { name: string; kbps: number; roundTrip: number; cpu: number };
export const profiles = {
	phone: { name: 'Phone', kbps: 1600, roundTrip: 150, cpu: 4 },
	badSignal: { name: 'Bad signal', kbps: 400, roundTrip: 400, cpu: 6 }
} satisfies Record<string, Profile>;

export type Times = { fcp: number; lcp: number; tbt: number; cls: number };

export const timeLimits: Record<keyof typeof profiles, Times> = {
	phone: { fcp: 1800, lcp: 1500, tbt: 150, cls: 0.02 },
	badSignal: { fcp: 3500, lcp: 5000, tbt: 300, cls: 0.02 }
};

export const timedPages = ['/', '/share', '/changes'];

/** From the tap on a face until the page has been painted with it, in milliseconds. */
export const tapLimit = 200;

/** A time may be this many times its budget before it fails; above the budget it only warns. */
export const patience = 1.5;
